import { endsWithTitle } from './titles.ts';
import { CharacterSet } from './character-set.ts';
import { SYLLABIC } from './syllables.ts';
import { followerLength } from './surroundings.ts';

/** Characters that, in news prose, mostly write foreign names. */
const STRONG = new CharacterSet(
  '逊瑟哲汀弥歇臣阿埃艾奥澳芭鲍贝彼毕碧庇滨博伯柏勃珀布茨慈黛戴妲蒂迪狄丹杜敦顿厄俄恩尔耳凡梵菲费斐弗夫芙戈葛格根古哈汉翰罕赫贺荷亨霍基季姬嘉杰卡凯坎科柯克肯库昆拉喇莱赖兰朗劳勒雷蕾莉丽黎列林琳卢鲁伦罗洛萝玛麦曼蒙孟莫默摩墨穆姆慕纳娜奈妮尼纽努诺欧帕潘佩培裴蓬皮普浦契齐恰乔切钦琼热瑞萨塞赛桑森沙莎珊舍史什施斯丝索苏塔坦谭汤陶特滕腾托图瓦韦威维魏薇沃乌武西希席夏谢辛休雅亚扬耶伊易尤约扎泽詹兹孜佐祖里利巴马加达德多比波密米娅缇迦喀坡珂',
);

/** Characters that also open or close everyday words, so that they are left out at either end of a name. */
const WEAK = new CharacterSet('左廉美则柳封铁土秀都可来得因但三日次通法查道于内强立力色若采仓久留');

const isJoint = (text: string, index: number): boolean =>
  (text.charAt(index) === '·' || text.charAt(index) === '-') &&
  SYLLABIC.hasAt(text, index - 1) &&
  SYLLABIC.hasAt(text, index + 1);

const LONGEST = 24;

/** The end of the run of transliteration characters that starts at `start`; `start` itself when there is none. */
export const transliterationEnd = (text: string, start: number): number => {
  let end = start;
  while (end - start < LONGEST && (SYLLABIC.hasAt(text, end) || (end > start && isJoint(text, end)))) {
    if (end - start >= 2 && followerLength(text, end) >= 2) break;
    end++;
  }
  while (end - start > 2 && WEAK.hasAt(text, end - 1)) end--;
  return end;
};

/** The start of the run of transliteration characters that ends at `end`: it stops at a title, and at `closed` places. */
export const transliterationStart = (
  text: string,
  end: number,
  closed: (start: number) => boolean,
): number => {
  let start = end;
  while (
    start > 0 &&
    end - start < LONGEST &&
    (SYLLABIC.hasAt(text, start - 1) || isJoint(text, start - 1))
  ) {
    if (start < end && (closed(start) || endsWithTitle(text, start))) break;
    start--;
  }
  while (end - start > 2 && WEAK.hasAt(text, start)) start++;
  return start;
};

/** True when a character that mostly writes foreign names stands at `index`. */
export const isStrong = (text: string, index: number): boolean =>
  SYLLABIC.hasAt(text, index) && STRONG.hasAt(text, index);

/** How far a stretch of a text looks like a foreign name: the share of its syllables that mostly write such names, 0 to 1. */
export const foreignnessOf = (text: string, start: number, end: number): number => {
  let syllables = 0;
  let strong = 0;
  for (let index = start; index < end; index++) {
    if (!SYLLABIC.hasAt(text, index)) continue;
    syllables++;
    if (STRONG.hasAt(text, index)) strong++;
  }
  return syllables === 0 ? 0 : strong / syllables;
};

/** How far a whole text looks like a foreign name; see {@link foreignnessOf}. */
export const foreignness = (name: string): number => foreignnessOf(name, 0, name.length);
