import { unitTable } from '../../characters/unit-table.ts';
import { DIGIT_STARTS, HAN_DIGIT_STARTS } from './forms/pattern.ts';

/** In the table below, `#` is a digit, in figures or in Chinese, or a gap before one. */
const NUMBERS = `${DIGIT_STARTS}${HAN_DIGIT_STARTS}零〇○元两兩廿卅百千半 \u00a0\u2002\u2003\u2009\u200a\u200b\u3000`;

/**
 * For characters that open an expression but are common in any text, what can come second in one. What stands before each
 * stroke shares what stands behind it.
 */
const SECOND =
  '大/前年约約正 上/一个個世上周週星礼禮月半年午 下/下个個周週星礼禮月半午 前/年天晚夜日段头些不几幾数數（(# 公西/元 ' +
  '这這/二三四五六七八九十个個一天周週星礼禮月世几幾两兩些段 本/个個周週星礼禮月世年 会會/昌 中/元秋午 当當/天日代晚夜晨月年前下今 民/国國 ' +
  '平/成安 国國/庆慶 后後/年天晚 同/日一天晚月年治 今/年天日晚夜晨早午后後春夏秋冬（( 年/初底末尾终終中三 正/月统統德午 ' +
  '开開/元 元/旦宵丰豐祐月 明/年天日晚夜晨早午治春夏秋冬（( 该該/日年月 去/年春夏秋冬 宣/和德统統 建/中文炎军軍党黨 ' +
  '近/年些几幾来來日期代数數# 万萬/历曆歷圣聖年 天/启啟宝寶顺順 多/年月日天个個周週星礼禮小分# 有/一 令/和 此/刻时時后後 其/后後 ' +
  '不/久 以/往 好/几幾数數 日/前 过過/去 未/来來 最/近 现現/在今时時 目/前 如/今 长長/期 若/干 某/天日年 将將/来來 ' +
  '数數几幾/年月日天个個周週星礼禮小分多万# 次/日年月 半/分夜年个個天小月# 立/春夏秋冬 夏冬/至 清/明晨 春/节節 道/光 成/化 ' +
  '永/乐樂 光/绪緒棍 第/# 约約/# 首/季 情愚/人 母父/亲親 感/恩 圣聖/诞誕 复復/活 教/师師 儿兒/童 除/夕 重/阳陽 劳勞/动動 ' +
  '妇婦/女 端/午 双雙/十1 农農阴陰旧舊/历曆歷 鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬/年 周週/一二三四五六日天末 星/期 礼禮/拜 ' +
  '那/天一年 顺順/治 康/熙 熙/宁寧 崇/宁寧祯禎 景/泰 靖/康 绍紹/兴興 洪/武熙 弘/治 嘉/靖庆慶 隆/庆慶 乾/隆 咸/丰豐 ' +
  '庆慶/历曆应應 贞貞/观觀 昭/和 眼/下 至迄/今 连連/日 往/年 昔/日 古/代 即/日 凌/晨 拂/晓曉 傍/晚 深/夜 午/后後夜间間 ' +
  '“「『‘"/#';

const secondOf = new Map<number, ReadonlySet<number>>(
  SECOND.split(' ').flatMap((entry) => {
    const [firsts = '', seconds = ''] = entry.split('/');
    const codes = new Set([...seconds.replace('#', NUMBERS)].map((each) => each.charCodeAt(0)));
    return [...firsts].map((first): [number, ReadonlySet<number>] => [first.charCodeAt(0), codes]);
  }),
);

/** Parts of a day in one character, which only count right behind a day. */
const SHORT_PARTS = new Map(
  ['早/晨上间間些前年', '晨/间間', '晚/上间間年', '夜/间間里裡晚'].map((entry): [number, string] => [
    entry.charCodeAt(0),
    entry.slice(2),
  ]),
);

const FIGURE = unitTable(/[0-9０-９]/u);
const HAN_FIGURE = unitTable(/[一二三四五六七八九十零〇○两兩廿卅百千]/u);
const GAP = unitTable(/[ \u00a0\u2000-\u200b\u3000]/u);
/** What stands behind the number that an expression opens with. */
const AFTER_NUMBER = unitTable(
  /[年月日号號点點时時分天周週星礼禮个個小世多余餘几幾季至到～~—–─、和.:：/·•\-早晚元直夕－﹣]/u,
);
/** No expression begins with more figures; a longer run is money, a telephone number or noise, and is not counted to its end. */
const LONGEST_NUMBER = 9;

const endOfRun = (text: string, at: number, table: Uint8Array): number => {
  let end = at;
  while (end - at < LONGEST_NUMBER && table[text.charCodeAt(end)] === 1) end++;
  return end;
};

const opensWithNumber = (text: string, at: number): boolean => {
  const figures = FIGURE[text.charCodeAt(at)] === 1;
  let end = endOfRun(text, at, figures ? FIGURE : HAN_FIGURE);
  // 《…》（2013）: a year may stand without 年; 六四 and 九一八 are names.
  if (figures ? end - at === 4 : end - at > 1) return true;
  if (end - at === LONGEST_NUMBER) return false;
  while (end - at < 2 * LONGEST_NUMBER && GAP[text.charCodeAt(end)] === 1) end++;
  return AFTER_NUMBER[text.charCodeAt(end)] === 1;
};

/**
 * False when no expression can begin at the offset, by a look at what follows its first character: most of the characters that
 * open one mostly do not. `reached` is the end of the expression before it.
 */
export const mayBegin = (text: string, at: number, reached: number): boolean => {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const second = secondOf.get(code);
  if (second !== undefined) return second.has(next);
  if (FIGURE[code] === 1 || HAN_FIGURE[code] === 1) return opensWithNumber(text, at);
  const part = SHORT_PARTS.get(code);
  return part === undefined || at - reached <= 1 || part.includes(text.charAt(at + 1));
};
