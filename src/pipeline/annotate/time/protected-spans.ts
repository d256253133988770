import { sticky } from './forms/pattern.ts';

/** Titles, and names of media and works that hold a word for a time. */
const PROTECTED = sticky(
  String.raw`《[^《》\n]{1,80}》|〈[^〈〉\n]{1,80}〉|(?:1[0-2]|[1-9]) ?月 ?[1-3]?\d ?[日号號] ?(?:广场|廣場|大街|大道|运动|運動|革命)|` +
    '南方[周週]末|今日(?:俄[罗羅]斯|[头頭][条條]|美[国國]|印度|新[闻聞](?:网|網)|[话話]|[关關]注|[说說]法)|明日(?:之星|[报報])|' +
    '昨日(?:重[现現])|八月照相|五月(?:花|天)|九月(?:天|公司)|十月革命|二月革命|七月王朝|七月流火|二月河|三月[街里]|三年自然|' +
    '月[复復]一月|同日而[语語]|二十四小[时時]店|21世[纪紀][经經][济濟]|上月球|新世[纪紀]|百年[老孤]|千年[虫蟲古]',
);
/** Every character that such a name begins with. */
export const PROTECTED_STARTS = '《〈0123456789南今明昨八五九十七二三上新百千同月';

/** The end of a name at the offset in which a word for a time is part of the name; the offset itself when there is none. */
export const protectedUntil = (text: string, at: number): number => {
  PROTECTED.lastIndex = at;
  return PROTECTED.test(text) ? PROTECTED.lastIndex : at;
};
