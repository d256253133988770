/** Characters that render foreign sounds and are hardly ever part of a Chinese given name. */
const FOREIGN = /[尔斯姆顿夫茨蒂耶莱萨塞瓦扎娅弗奥埃迪契布诺登贝格特克卡基赛茜勒霍盖佩图乌默滕逊]/u;

/** Whether a person's name renders a foreign one by sound, so that its first character is no surname; a guess from its characters. */
export const isTranscribed = (name: string): boolean =>
  name.length > 4 || /[·‧•・]/u.test(name) || FOREIGN.test(name.slice(1));
