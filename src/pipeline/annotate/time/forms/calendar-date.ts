import { isDay } from '../calendar/days.ts';
import { dayEdtf, interval, monthEdtf, yearEdtf } from '../calendar/edtf.ts';
import { PART_OF_MONTH, partOfMonth, weekOfMonth } from '../calendar/parts-of-month.ts';
import type { Context, Resolution } from '../context.ts';
import type { Form, Meaning } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { missingYear } from './missing-year.ts';
import { DAY, DIGIT_STARTS, GAP, HAN_DIGIT_STARTS, MONTH, TO, YEAR4, sticky } from './pattern.ts';
import { readYear, resolveYear, YEAR, YEAR_STARTS, type YearReference } from './year-reference.ts';

interface Written {
  readonly year: YearReference | null;
  readonly month: number;
  /** The month or day before the dash of “1至6月”, “3月5—7日”. */
  readonly fromMonth: number | null;
  readonly fromDay: number | null;
  readonly day: number | null;
  readonly part: string;
  readonly week: number | null;
}

type FoundYear = ReturnType<typeof missingYear>;

const yearOf = (written: Written, context: Context): FoundYear =>
  written.year === null
    ? missingYear(context, written.month, written.day ?? 1)
    : resolveYear(written.year, context);

const valueOf = (year: number, { month, day, fromMonth, fromDay, part, week }: Written): string | null => {
  if (day !== null) {
    const last = { year, month, day };
    if (!isDay(last)) return null;
    return fromDay === null ? dayEdtf(last) : interval(dayEdtf({ ...last, day: fromDay }), dayEdtf(last));
  }
  if (week !== null) return weekOfMonth({ year, month }, week);
  if (part !== '') return partOfMonth({ year, month }, part);
  const last = monthEdtf({ year, month });
  return fromMonth === null ? last : interval(monthEdtf({ year, month: fromMonth }), last);
};

const resolve =
  (written: Written) =>
  (context: Context): Resolution | null => {
    const found = yearOf(written, context);
    if (found === null) return null;
    const value = valueOf(found.year, written);
    if (value === null) return null;
    const other = found.otherYear;
    const otherValue = other === undefined ? null : valueOf(other.year, written);
    const alternative =
      other === undefined || otherValue === null ? null : { value: otherValue, steps: other.steps };
    return {
      value,
      year: found.year,
      month: written.month,
      day: written.day,
      steps: found.steps,
      alternative,
    };
  };

const numberOrNull = (written: string): number | null => (written === '' ? null : parseNumber(written));

const weekOf = (written: string): number | null =>
  written === '' ? null : written === '最后一' || written === '最後一' ? -1 : parseNumber(written.slice(1));

const meaning = (written: Written, approximate: boolean): Meaning => ({
  kind: written.fromMonth !== null || written.fromDay !== null ? 'range' : 'date',
  role: written.day !== null && written.fromDay === null ? 'day' : 'period',
  resolve: resolve(written),
  approximate,
});

/** Year, month and day in any number that makes sense: 2022年, 去年6月, 民国111年3月1日, 5 月 28 日, 9月底, 1至6月. */
export const calendarDate: Form = {
  starts: DIGIT_STARTS + HAN_DIGIT_STARTS + YEAR_STARTS + '元',
  pattern: sticky(
    `(?:${YEAR}(?:[的，]?${GAP}))?(?<![第])(?:(?<fromMonth>${MONTH})${GAP}(?:月份?)?${GAP}${TO}${GAP}(?=${MONTH}${GAP}月))?` +
      `(?<month>${MONTH})${GAP}月(?:${GAP}份${GAP})?(?![租票薪刊均嫂球饼餅])` +
      `(?:${GAP}(?:(?<fromDay>${DAY})${GAP}(?:${TO}|、)${GAP}(?=${DAY}${GAP}[日号號]))?(?<day>${DAY})${GAP}[日号號](?![广廣]场|[廣]場|[本])` +
      `|的?(?<week>第[一二三四]|最[后後]一)[周週](?![年])|(?<part>${PART_OF_MONTH}))?` +
      `(?<approximate>前[后後]|左右)?`,
  ),
  read: (match) => {
    const { group, text, end } = match;
    const month = parseNumber(group('month'));
    const day = numberOrNull(group('day'));
    const year = readYear(match);
    if (month === null || month < 1 || month > 12) return null;
    if (day !== null && !isDay({ year: 2000, month, day })) return null;
    if (
      day === null &&
      year === null &&
      /^(?:革命|王朝|[战戰][争爭]|危[机機]|起[义義]|[花天雪派]|照相|一[次通报報])/u.test(
        text.slice(end, end + 2),
      )
    )
      return null;
    const written = {
      year,
      month,
      day,
      fromMonth: numberOrNull(group('fromMonth')),
      fromDay: numberOrNull(group('fromDay')),
      part: group('part'),
      week: weekOf(group('week')),
    };
    return meaning(written, group('approximate') !== '');
  },
};

/** A year alone: 2022年, 去年, 民国111年, 公元前221年, 2010年前后. */
export const calendarYear: Form = {
  starts: DIGIT_STARTS + YEAR_STARTS + '大约約',
  pattern: sticky(
    `(?<about>大?[约約]${GAP}(?=${YEAR4}))?(?:${YEAR}|(?<bare>[06-9][0-9])年(?![前后後间間来來内內以之的代]))(?![级級龄齡轻輕会會费費薪糕画畫货貨味纪紀报報鉴鑑])(?<approximate>前[后後]|左右)?`,
  ),
  read: (match) => {
    const { group, text, start, end } = match;
    const bare = numberOrNull(group('bare'));
    const reference: YearReference | null =
      bare === null ? readYear(match) : { by: 'number', year: bare + (bare >= 40 ? 1900 : 2000) };
    if (reference === null || /©\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return null;
    if (
      bare !== null &&
      /[为為达達长長满滿共第近约約超过過了历歷租期经經判刑徒]\s?$/u.test(
        text.slice(Math.max(0, start - 2), start),
      )
    )
      return null;
    if (
      /^[1一][0〇零]{3}|^2000年[前的历歷]/u.test(group('year')) &&
      /^(?:多?前|的?[历歷]|[来來])/u.test(text.slice(end, end + 2))
    )
      return null;
    return {
      kind: 'date',
      role: 'period',
      approximate: group('approximate') !== '' || group('about') !== '',
      resolve: (context) => {
        const found = resolveYear(reference, context);
        return found && { value: yearEdtf(found.year), month: null, day: null, ...found };
      },
    };
  },
};
