import { fromChineseCalendar } from '../calendar/chinese-calendar.ts';
import { addDays, weekdayOf, type Day } from '../calendar/days.ts';
import { easterSunday } from '../calendar/easter.ts';
import { SOLAR_TERMS, solarTerm } from '../calendar/solar-terms.ts';

/** The day of a festival in a year; null when the calendar it follows does not reach so far. */
export type FestivalDay = (year: number) => Day | null;

const fixed =
  (month: number, day: number): FestivalDay =>
  (year) => ({ year, month, day });
const lunar =
  (month: number, day: number): FestivalDay =>
  (year) =>
    fromChineseCalendar(year, month, day);
const eve: FestivalDay = (year) => {
  const newYear = fromChineseCalendar(year, 1, 1);
  return newYear && addDays(newYear, -1);
};
/** The `count`th `weekday` (7 is Sunday) of the month. */
const nth =
  (count: number, weekday: number, month: number): FestivalDay =>
  (year) => {
    const first = weekdayOf({ year, month, day: 1 });
    return { year, month, day: 1 + ((weekday - first + 7) % 7) + (count - 1) * 7 };
  };

const NAMES: readonly (readonly [string, FestivalDay])[] = [
  ['元旦', fixed(1, 1)],
  ['情人节 情人節', fixed(2, 14)],
  ['妇女节 婦女節', fixed(3, 8)],
  ['愚人节 愚人節', fixed(4, 1)],
  ['劳动节 勞動節', fixed(5, 1)],
  ['儿童节 兒童節', fixed(6, 1)],
  ['建党节 建黨節', fixed(7, 1)],
  ['建军节 建軍節', fixed(8, 1)],
  ['教师节 教師節', fixed(9, 10)],
  ['国庆节 國慶節 国庆日 國慶日 国庆 國慶', fixed(10, 1)],
  ['双十节 雙十節 双十国庆 雙十國慶 双十国庆日 雙十國慶日 双十 雙十', fixed(10, 10)],
  ['光棍节 光棍節', fixed(11, 11)],
  ['平安夜', fixed(12, 24)],
  ['圣诞节 聖誕節 圣诞日 聖誕日 圣诞 聖誕', fixed(12, 25)],
  ['圣诞前夕 聖誕前夕', fixed(12, 24)],
  ['万圣节 萬聖節', fixed(10, 31)],
  ['复活节 復活節', easterSunday],
  ['感恩节 感恩節', nth(4, 4, 11)],
  ['母亲节 母親節', nth(2, 7, 5)],
  ['父亲节 父親節', nth(3, 7, 6)],
  ['除夕夜 除夕 大年三十 年三十', eve],
  ['春节 春節 大年初一 年初一 农历新年 農曆新年', lunar(1, 1)],
  ['大年初二 年初二', lunar(1, 2)],
  ['大年初三 年初三', lunar(1, 3)],
  ['大年初四', lunar(1, 4)],
  ['大年初五', lunar(1, 5)],
  ['大年初六', lunar(1, 6)],
  ['大年初七', lunar(1, 7)],
  ['元宵节 元宵節 元宵', lunar(1, 15)],
  ['端午节 端午節 端午', lunar(5, 5)],
  ['七夕节 七夕節 七夕', lunar(7, 7)],
  ['中元节 中元節', lunar(7, 15)],
  ['中秋节 中秋節 中秋', lunar(8, 15)],
  ['重阳节 重陽節', lunar(9, 9)],
  ['腊八节 臘八節 腊八 臘八', lunar(12, 8)],
  ['清明节 清明節', (year) => solarTerm('清明', year)],
  ...SOLAR_TERMS.map((name): [string, FestivalDay] => [name, (year) => solarTerm(name, year)]),
];

/** Festivals by every name they have. */
export const FESTIVALS: ReadonlyMap<string, FestivalDay> = new Map(
  NAMES.flatMap(([names, day]) => names.split(' ').map((name): [string, FestivalDay] => [name, day])),
);

/** National days of other countries, by a word that stands before 国庆; null says that we do not know the day. */
const NATIONAL_DAYS: readonly (readonly [RegExp, FestivalDay | null])[] = [
  [
    /(?:台[湾灣]|[中][华華]民[国國]|[双雙]十|蔡英文|[马馬]英九|[赖賴]清德|[陈陳]水扁|李登[辉輝])[^。！？]{0,12}$/u,
    fixed(10, 10),
  ],
  [/法[国國](?:的)?$/u, fixed(7, 14)],
  [/美[国國](?:的)?$/u, fixed(7, 4)],
  [/(?:中[国國]|[中]共|香港|[内內]地|大[陆陸])(?:的)?$/u, fixed(10, 1)],
  [/[国國拿亚亞度利兰蘭](?:的)?$/u, null],
];

/** The national day meant behind these words; undefined when they name no country. */
export const nationalDayAfter = (before: string): FestivalDay | null | undefined =>
  NATIONAL_DAYS.find(([country]) => country.test(before))?.[1];
