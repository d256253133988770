import { dayEdtf } from '../calendar/edtf.ts';
import { fromChineseCalendar } from '../calendar/chinese-calendar.ts';
import { daysBetween } from '../calendar/days.ts';
import type { Context } from '../context.ts';
import type { Form, Match } from '../draft.ts';
import { FESTIVALS, nationalDayAfter, type FestivalDay } from './festival-days.ts';
import { missingYear } from './missing-year.ts';
import { DIGIT_STARTS, GAP, sticky } from './pattern.ts';
import { readYear, resolveYear, YEAR, YEAR_STARTS } from './year-reference.ts';

const NAMES = [...FESTIVALS.keys()].toSorted((a, b) => b.length - a.length);
const ZODIAC = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const TRADITIONAL: Readonly<Record<string, string>> = { 龍: '龙', 馬: '马', 雞: '鸡', 豬: '猪' };
/** What follows a festival when it is meant as a holiday season or a custom. */
const CUSTOM =
  /^(?:假|长假|長假|[连連][假]|[联聯][欢歡]|晚[会會]|档|檔|[黄黃]金周|返[乡鄉]|[礼禮]物|[习習]俗|文化|[传傳]|音|老人|[贺賀]|快[乐樂]|活[动動]|[运運]|休|粽|[灯燈]|月|片|[树樹]|[颂頌歌老帽派精气氣]|[购購]|[谈談][话話]|[讲講][话話]|演[说說讲講]|致[辞辭]|文告|[阅閱]兵|典[礼禮]|大典|佳[节節]|[节節]目|[战戰][争爭]|[岛島])/u;
/** Names that are mostly something else unless a year stands before them or a word of time behind. */
const DOUBTFUL = /^(?:清明|夏至|冬至|立[春夏秋冬]|年三十|年初[一二三]|七夕|[腊臘]八)$/u;
const AFTER_DOUBTFUL =
  /^(?:[当當][天日晚夜]|[这這那][天一]|[之以]?[前后後]|前[夕后後]|[时時]|[节節]|那|晚|[，,。；])/u;

const zodiacYear = (animal: string, context: Context): number | null => {
  if (context.now === null) return null;
  const index = ZODIAC.indexOf(TRADITIONAL[animal] ?? animal);
  // The animal's year begins with its New Year.
  const newYear = fromChineseCalendar(context.now.day.year, 1, 1);
  const year = context.now.day.year - (newYear !== null && daysBetween(context.now.day, newYear) > 7 ? 1 : 0);
  return year - ((((year - 4 - index) % 12) + 12) % 12);
};

const yearOf = (rule: FestivalDay, context: Context) => {
  const { now } = context;
  const thisYear = now === null ? null : rule(now.day.year);
  return thisYear === null ? null : missingYear(context, thisYear.month, thisYear.day);
};

const isMeant = (name: string, hasYear: boolean, { text, start, end }: Match): boolean => {
  if (CUSTOM.test(text.slice(end, end + 3)) && !(hasYear && text.startsWith('假', end))) return false;
  if (/[每历歷]年的?$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (hasYear || !DOUBTFUL.test(name)) return true;
  if (/[0-9０-９每]/u.test(text.charAt(start - 1))) return false;
  return AFTER_DOUBTFUL.test(text.slice(end, end + 2));
};

/** A festival with a date of its own: 除夕, 去年国庆节, 2020年春节, 猪年春节, 圣诞节. */
export const festival: Form = {
  starts:
    [...new Set(NAMES.map((name) => name.charAt(0)))].join('') +
    ZODIAC +
    '龍馬雞豬' +
    YEAR_STARTS +
    DIGIT_STARTS,
  pattern: sticky(
    `(?:${YEAR}的?${GAP}|(?<animal>[${ZODIAC}龍馬雞豬])年)?(?<name>${NAMES.join('|')})(?!一|协定|協定|[字架])`,
  ),
  read: (match) => {
    const { group, text, start } = match;
    const name = group('name');
    const reference = readYear(match);
    const ours = FESTIVALS.get(name);
    const national = /^[国國][庆慶]/u.test(name)
      ? nationalDayAfter(text.slice(Math.max(0, start - 24), start))
      : undefined;
    const rule = national === undefined ? ours : national;
    if (rule === undefined || !isMeant(name, reference !== null || group('animal') !== '', match))
      return null;
    return {
      kind: 'date',
      role: 'festival',
      resolve: (context) => {
        if (rule === null) return null;
        const named = { step: 'named', name } as const;
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
