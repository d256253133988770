import { endsWithTitle } from './titles.ts';
import { syllableOf } from './syllables.ts';
import { followerLength } from './surroundings.ts';

/** Characters that, in news prose, mostly write foreign names. */
const STRONG = new Set(
  '逊瑟哲汀弥歇臣阿埃艾奥澳芭鲍贝彼毕碧庇滨博伯柏勃珀布茨慈黛戴妲蒂迪狄丹杜敦顿厄俄恩尔耳凡梵菲费斐弗夫芙戈葛格根古哈汉翰罕赫贺荷亨霍基季姬嘉杰卡凯坎科柯克肯库昆拉喇莱赖兰朗劳勒雷蕾莉丽黎列林琳卢鲁伦罗洛萝玛麦曼蒙孟莫默摩墨穆姆慕纳娜奈妮尼纽努诺欧帕潘佩培裴蓬皮普浦契齐恰乔切钦琼热瑞萨塞赛桑森沙莎珊舍史什施斯丝索苏塔坦谭汤陶特滕腾托图瓦韦威维魏薇沃乌武西希席夏谢辛休雅亚扬耶伊易尤约扎泽詹兹孜佐祖里利巴马加达德多比波密米娅缇迦喀坡珂',
);

/** Characters that also open or close everyday words, so that they are left out at either end of a name. */
const WEAK = new Set('左廉美则柳封铁土秀都可来得因但三日次通法查道于内强立力色若采仓久留');

const isPart = (character: string): boolean => syllableOf(character) !== undefined;
const isJoint = (text: string, index: number): boolean =>
  (text.charAt(index) === '·' || text.charAt(index) === '-') &&
  isPart(text.charAt(index - 1)) &&
  isPart(text.charAt(index + 1));

const LONGEST = 24;

/** The end of the run of transliteration characters that starts at `start`; `start` itself when there is none. */
export const transliterationEnd = (text: string, start: number): number => {
  let end = start;
  while (end - start < LONGEST && (isPart(text.charAt(end)) || (end > start && isJoint(text, end)))) {
    if (end - start >= 2 && followerLength(text, end) >= 2) break;
    end++;
  }
  while (end - start > 2 && WEAK.has(text.charAt(end - 1))) end--;
  return end;
};

/** The start of the run of transliteration characters that ends at `end`: it stops at a title, and at `closed` places. */
export const transliterationStart = (
  text: string,
  end: number,
  closed: (start: number) => boolean,
): number => {
  let start = end;
  while (start > 0 && end - start < LONGEST && (isPart(text.charAt(start - 1)) || isJoint(text, start - 1))) {
    if (start < end && (closed(start) || endsWithTitle(text, start))) break;
    start--;
  }
  while (end - start > 2 && WEAK.has(text.charAt(start))) start++;
  return start;
};

/** How far a run looks like a foreign name: the share of its characters that mostly write such names, 0 to 1. */
export const foreignness = (name: string): number => {
  const characters = [...name].filter(isPart);
  return characters.length === 0
    ? 0
    : characters.filter((character) => STRONG.has(character)).length / characters.length;
};
