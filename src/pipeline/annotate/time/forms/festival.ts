import { addDays, weekdayOf, type Day } from '../calendar/days.ts';
import { fromChineseCalendar } from '../calendar/chinese-calendar.ts';
import { dayEdtf } from '../calendar/edtf.ts';
import type { Context } from '../context.ts';
import type { Form } from '../draft.ts';
import { missingYear } from './missing-year.ts';
import { DIGIT_STARTS, GAP, sticky } from './pattern.ts';
import { readYear, resolveYear, YEAR, YEAR_STARTS } from './year-reference.ts';

type Rule = (year: number) => Day | null;

const fixed =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });
const lunar =
  (month: number, day: number): Rule =>
  (year) =>
    fromChineseCalendar(year, month, day);
const eve: Rule = (year) => {
  const newYear = fromChineseCalendar(year, 1, 1);
  return newYear && addDays(newYear, -1);
};
/** Day of 清明 for 1900–2100: [Y·D + C] − L with D = 0.2422 and C = 5.59 (20th century) or 4.81. */
const qingming: Rule = (year) => {
  const short = year % 100;
  const offset = year < 2000 ? 5.59 : 4.81;
  return { year, month: 4, day: Math.floor(short * 0.2422 + offset) - Math.floor(short / 4) };
};
const thanksgiving: Rule = (year) => {
  const first = weekdayOf({ year, month: 11, day: 1 });
  return { year, month: 11, day: 1 + ((4 - first + 7) % 7) + 21 };
};

const FESTIVALS: Readonly<Record<string, Rule>> = {
  元旦: fixed(1, 1),
  情人节: fixed(2, 14),
  情人節: fixed(2, 14),
  妇女节: fixed(3, 8),
  婦女節: fixed(3, 8),
  愚人节: fixed(4, 1),
  劳动节: fixed(5, 1),
  勞動節: fixed(5, 1),
  儿童节: fixed(6, 1),
  兒童節: fixed(6, 1),
  建军节: fixed(8, 1),
  教师节: fixed(9, 10),
  国庆节: fixed(10, 1),
  国庆日: fixed(10, 1),
  国庆: fixed(10, 1),
  双十节: fixed(10, 10),
  雙十節: fixed(10, 10),
  光棍节: fixed(11, 11),
  教師節: fixed(9, 10),
  建軍節: fixed(8, 1),
  國慶節: fixed(10, 1),
  雙十國慶: fixed(10, 10),
  双十国庆: fixed(10, 10),
  雙十: fixed(10, 10),
  双十: fixed(10, 10),
  平安夜: fixed(12, 24),
  圣诞节: fixed(12, 25),
  聖誕節: fixed(12, 25),
  圣诞: fixed(12, 25),
  聖誕: fixed(12, 25),
  感恩节: thanksgiving,
  感恩節: thanksgiving,
  除夕夜: eve,
  除夕: eve,
  大年三十: eve,
  春节: lunar(1, 1),
  春節: lunar(1, 1),
  大年初一: lunar(1, 1),
  大年初二: lunar(1, 2),
  大年初三: lunar(1, 3),
  元宵节: lunar(1, 15),
  元宵節: lunar(1, 15),
  元宵: lunar(1, 15),
  清明节: qingming,
  清明節: qingming,
  清明: qingming,
  端午节: lunar(5, 5),
  端午節: lunar(5, 5),
  端午: lunar(5, 5),
  七夕: lunar(7, 7),
  中元节: lunar(7, 15),
  中元節: lunar(7, 15),
  中秋节: lunar(8, 15),
  中秋節: lunar(8, 15),
  中秋: lunar(8, 15),
  重阳节: lunar(9, 9),
  重陽節: lunar(9, 9),
  腊八节: lunar(12, 8),
  臘八節: lunar(12, 8),
};
const NAMES = Object.keys(FESTIVALS).toSorted((a, b) => b.length - a.length);
const ZODIAC = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const TRADITIONAL: Readonly<Record<string, string>> = { 龍: '龙', 馬: '马', 雞: '鸡', 豬: '猪' };
/** What follows a festival when it is meant as a holiday season or a custom. */
const CUSTOM =
  /^(?:假|长假|長假|联欢|聯歡|晚[会會]|档|檔|[黄黃]金周|返[乡鄉]|[礼禮]物|[习習]俗|文化|[传傳]|音|老人|[贺賀]|快[乐樂]|活动|运|運|休|粽|灯|燈|月|片|[树樹]|[颂頌歌老帽派精气氣]|[购購])/u;

const zodiacYear = (animal: string, context: Context): number | null => {
  if (context.now === null) return null;
  const index = ZODIAC.indexOf(TRADITIONAL[animal] ?? animal);
  const { year } = context.now.day;
  return year - ((((year - 4 - index) % 12) + 12) % 12);
};

const yearOf = (rule: Rule, context: Context) => {
  const { now } = context;
  const thisYear = now === null ? null : rule(now.day.year);
  return thisYear === null ? null : missingYear(context, thisYear.month, thisYear.day);
};

/** A festival with a date of its own: 除夕, 去年国庆节, 2020年春节, 猪年春节, 圣诞节. */
export const festival: Form = {
  starts:
    [...new Set(NAMES.map((name) => name.charAt(0)))].join('') +
    ZODIAC +
    '龍馬雞豬' +
    YEAR_STARTS +
    DIGIT_STARTS,
  pattern: sticky(`(?:${YEAR}的?${GAP}|(?<animal>[${ZODIAC}龍馬雞豬])年)?(?<name>${NAMES.join('|')})(?!一)`),
  read: (match) => {
    const { group, text, end } = match;
    const rule = FESTIVALS[group('name')];
    const reference = readYear(match);
    if (rule === undefined) return null;
    if (
      CUSTOM.test(text.slice(end, end + 2)) ||
      (group('name') === '清明' && !/[前后後当當期，,]/u.test(text.charAt(end)))
    )
      return null;
    return {
      kind: 'date',
      role: 'festival',
      resolve: (context) => {
        const named = { step: 'named', name: group('name') } as const;
        const animal = group('animal');
        const zodiac = animal === '' ? null : zodiacYear(animal, context);
        const found = reference === null ? yearOf(rule, context) : resolveYear(reference, context);
        const year = zodiac ?? found?.year;
        const day = year === undefined ? null : rule(year);
        const steps =
          zodiac === null
            ? [...(found?.steps ?? []), named]
            : [{ step: 'calendar' as const, calendar: 'chinese', written: `${animal}年` }, named];
        return day && { value: dayEdtf(day), ...day, steps };
      },
    };
  },
};
