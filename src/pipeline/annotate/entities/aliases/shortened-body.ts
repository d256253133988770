import { GAZETTEER } from '../gazetteer/gazetteer.ts';

const LEGAL = /^(?:有限|责任|股份|控股|集团|公司)+$/u;
const LINE =
  /^(?:国际|科技|汽车|电器|通讯|技术|制药|药业|生物|保险|证券|银行|超市|航空|酒店|大学|学院|组织|协会|联盟|新闻网|新闻|杂志|周刊|网站|网|电视台|电台|通讯社|社|基金会|研究所|研究院|俱乐部|队|有限|责任|股份|控股|集团|公司)+$/u;
const COMPANY = /(?:公司|集团|协会|学会|基金会|联合会|银行)$/u;

/** How a name is part of a longer one: by leaving out `公司` and the like, by leaving out what it deals in, or the country. */
export type Shortening = 'legal' | 'line' | 'country';

/** How `short` shortens the organization's name `long` by leaving out its end or the place in front; null when it does not. Both are folded. */
export const shortening = (short: string, long: string): Shortening | null => {
  if (short.length < 2 || long.length <= short.length) return null;
  if (long.startsWith(short)) {
    const rest = long.slice(short.length);
    return LEGAL.test(rest) ? 'legal' : LINE.test(rest) ? 'line' : null;
  }
  if (!long.endsWith(short) || short.length < 4 || !COMPANY.test(short)) return null;
  const match = GAZETTEER.matchesAt(long, 0).find(({ end }) => end === long.length - short.length);
  return match?.value.type === 'place' ? 'country' : null;
};
