import { entryNamed, GAZETTEER } from '../gazetteer/gazetteer.ts';
import { isHan } from '../names/characters.ts';

/** Words that say what kind of body a name names, and that a short form keeps at most one character of. */
const KIND =
  /(?:有限责任公司|股份有限公司|有限公司|公司|集团|组织|委员会|联合会|研究所|研究院|研究中心|交易所|联盟|协会|学会|银行|大学|学院|医院|法院|中心|总局|总署|出版社|通讯社|电视台|基金会|部|局|署|党|社|会|院|军)$/u;
const WHOLE_KIND =
  /(?:公司|集团|组织|委员会|联合会|研究所|研究院|中心|联盟|协会|学会|银行|大学|学院|医院|法院|总局|总署|日报|时报|电视台|基金会)$/u;
/** Common nouns that the characters of many a body's name make too. */
const COMMON = new Set(
  '工会 商会 学会 协会 国会 议会 法院 医院 学院 学校 大学 中学 小学 公司 集团 银行 总部 纪委 党委 常委 军队 警队 部队 政府 教会 公会 总会 分会 大会 峰会 社团 组织 机构 媒体 电台 报社 网站 党团 内阁 军方 警方 校方 院方 官方 当局 党派 政党 联盟 军区 法庭'.split(
    ' ',
  ),
);
const SHORTEST = 2;
const LONGEST = 5;
/** The last character of a short form stands so near the end of the name before the word of kind. */
const REACH = 3;

/** Where the characters of `short` stand in `long`, in order; null when one does not. */
const positions = (short: string, long: string): number[] | null => {
  const found: number[] = [];
  let from = 0;
  for (const character of short) {
    const place = long.indexOf(character, from);
    if (place === -1) return null;
    found.push(place);
    from = place + 1;
  }
  return found;
};

/** A name of the gazetteer, or a word it keeps apart, is the short form of nothing new. */
const isTaken = (short: string): boolean =>
  entryNamed('organization', short) !== null || GAZETTEER.longestAt(short, 0)?.end === short.length;

const placeLength = (long: string): number => {
  const match = GAZETTEER.longestAt(long, 0);
  return match?.value.type === 'place' ? match.end : 0;
};

const abbreviates = (short: string, long: string): boolean => {
  const found = positions(short, long);
  const core = long.length - (KIND.exec(long)?.[0].length ?? 0);
  const [first, second] = found ?? [];
  const last = found?.at(-1);
  if (first === undefined || second === undefined || last === undefined) return false;
  if (last < core - REACH) return false;
  return first === 0 ? second > 1 : first === 1 && placeLength(long) > 0;
};

/**
 * True when `short` may be made of characters of the organization's name `long`, one or so of each of its words:
 * `中共` of `中国共产党`, `青矿` of `青山矿业公司`. Both are folded.
 */
export const isAbbreviation = (short: string, long: string): boolean => {
  if (short.length < SHORTEST || short.length > LONGEST || long.length < short.length + 2) return false;
  if (![...short, ...long].every(isHan) || COMMON.has(short) || WHOLE_KIND.test(short)) return false;
  if (long.startsWith(short) || long.endsWith(short) || isTaken(short)) return false;
  const place = placeLength(long);
  return abbreviates(short, long) || (place > 0 && abbreviates(short, long.slice(place)));
};
