import { fold } from '#model/script/fold.ts';
import type { GazetteerEntry } from './entry.ts';

const LOCALES = ['zh-Hans', 'zh-Hans-SG', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'];
const STYLES = ['long', 'short'] as const;

/** Codes that name no place on the ground, or one better known under a curated name. */
const SKIPPED = new Set([
  'EU',
  'EZ',
  'UN',
  'ZZ',
  'XA',
  'XB',
  'QO',
  'CP',
  'DG',
  'EA',
  'TA',
  'IC',
  'CN',
  'TW',
  'HK',
  'MO',
]);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const MACRO_REGIONS =
  '002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419'.split(
    ' ',
  );

const DISPLAY_NAMES = LOCALES.flatMap((locale) =>
  STYLES.map((style) => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' })),
);

const namesOf = (code: string): string[] => {
  const names = new Set<string>();
  for (const displayNames of DISPLAY_NAMES) {
    const name = displayNames.of(code);
    if (name !== undefined) names.add(fold(name));
  }
  return [...names].filter((name) => name !== '中美' && /^[\p{Script=Han}·]{2,}$/u.test(name));
};

/** Other names of a country, by the name CLDR gives it in `zh-Hans`. */
const ALSO: Record<string, string> = {
  美国: '美利坚合众国=美利坚',
  韩国: '大韩民国=南韩',
  朝鲜: '北韩=北朝鲜',
  英国: '大不列颠=联合王国',
  法国: '法兰西=法兰西共和国=法兰西第五共和国',
  俄罗斯: '俄国=俄罗斯联邦',
  阿拉伯联合酋长国: '阿联酋=阿联大公国',
  沙特阿拉伯: '沙特=沙特阿拉伯王国=沙乌地=沙地阿拉伯',
  波斯尼亚和黑塞哥维那: '波黑=波士尼亚',
  巴勒斯坦领土: '巴勒斯坦',
  刚果_金: '刚果民主共和国=民主刚果=刚果金',
  缅甸: '缅甸联邦',
  意大利: '义大利',
  澳大利亚: '澳洲=澳大利亚联邦',
  新西兰: '纽西兰=纽国',
  老挝: '寮国',
  塞尔维亚: '塞国',
  伊朗: '伊朗伊斯兰共和国',
  印度尼西亚: '印尼',
  乌兹别克斯坦: '乌兹别克',
  哈萨克斯坦: '哈萨克',
  吉尔吉斯斯坦: '吉尔吉斯',
  塔吉克斯坦: '塔吉克',
  土库曼斯坦: '土库曼',
  马来西亚: '大马',
  捷克: '捷克共和国',
  白俄罗斯: '白俄',
  德国: '德意志联邦共和国',
  土耳其: '土国',
  中非共和国: '中非共和国',
  梵蒂冈: '教廷=罗马教廷',
  科特迪瓦: '象牙海岸',
  多米尼加共和国: '多明尼加',
};

const entryOf = (code: string): GazetteerEntry | null => {
  if (SKIPPED.has(code)) return null;
  const names = namesOf(code);
  const [name] = names;
  if (name === undefined) return null;
  const also = ALSO[name]?.split('=') ?? [];
  return { name, type: 'place', forms: [...new Set([...names, ...also])] };
};

/** Countries and world regions under every name CLDR has for them in Chinese, mainland, Taiwan, Hong Kong and Singapore. */
export const countries = (): GazetteerEntry[] =>
  [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...MACRO_REGIONS]
    .map(entryOf)
    .filter((entry) => entry !== null);
