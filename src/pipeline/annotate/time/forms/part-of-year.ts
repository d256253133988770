import {
  namedPartOfYear,
  partOfYearEdtf,
  quarterOfYear,
  type PartOfYear,
} from '../calendar/parts-of-year.ts';
import { yearEdtf } from '../calendar/edtf.ts';
import type { Context } from '../context.ts';
import type { Form, Match } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { missingYear } from './missing-year.ts';
import { DIGIT_STARTS, GAP, HAN_DIGIT_STARTS, sticky } from './pattern.ts';
import { readYear, resolveYear, YEAR, YEAR_STARTS, type YearReference } from './year-reference.ts';

const NUMBER = '(?:1[0-2]|[1-9１-４一二两兩三四五六七八九])';

const NEAR: Readonly<Record<string, number>> = { 去: -1, 今: 0, 明: 1 };

const partOf = ({ group }: Match): PartOfYear | null => {
  if (group('quarter') !== '') return quarterOfYear(parseNumber(group('quarter')) ?? 0);
  if (group('quarters') !== '') return { first: 1, last: (parseNumber(group('quarters')) ?? 1) * 3 };
  if (group('firstMonths') !== '') return { first: 1, last: parseNumber(group('firstMonths')) ?? 1 };
  if (group('near') !== '') return namedPartOfYear(group('near').slice(1));
  return namedPartOfYear(group('half') || group('season') || group('edge') || group('ownEdge'));
};

/** In these months 年底 is the end of the year before. */
const NEW_YEAR_MONTHS = 2;

/** 年底 and 年初 without a year are this year's, unless the sentence goes on from another. */
const yearOfEdge = (context: Context, part: PartOfYear): ReturnType<typeof missingYear> => {
  const found = missingYear(context, part.first, 1);
  const { now, ahead } = context;
  const [step] = found?.steps ?? [];
  if (now === null || step?.step !== 'filled' || step.from !== now.from) return found;
  const before = part.first > 6 && now.day.month <= NEW_YEAR_MONTHS && !ahead;
  const year = now.day.year - (before ? 1 : 0);
  return { year, steps: [{ ...step, filled: yearEdtf(year) }] };
};

/** A part of a year: 去年第四季度, 2019 年上半年, 今年前三个月, 明年春天, 2018 年年底, 年初; the year may be missing. */
export const partOfYear: Form = {
  starts: DIGIT_STARTS + HAN_DIGIT_STARTS + YEAR_STARTS + '第首上下前头頭年岁歲',
  pattern: sticky(
    `(?:${YEAR}的?${GAP})?` +
      `(?:(?:第${GAP}|[Qq](?=[1-4]))?(?<quarter>[1-4１-４一二三四首])(?:${GAP}季度?|(?<=[Qq].)(?![0-9]))` +
      `|[前头頭]${GAP}(?<quarters>[1-4一二两兩三四])${GAP}[个個]?季度?` +
      `|[前头頭]${GAP}(?<firstMonths>${NUMBER})${GAP}[个個]月` +
      `|(?<half>[上下]半年)` +
      `|(?<near>[今去明][春夏秋冬])(?![天季节節晚])` +
      `|(?<season>[春夏秋冬])(?:天|季|初|末|[间間])?` +
      `|(?:年|[岁歲])(?<ownEdge>[初底末尾终終中])(?![秀奖獎总總考决決聚盘盤访訪])` +
      `|(?<edge>中(?=[，。、的]|$)|[初底末尾终終](?![国國央心小间間期学學共文医醫新美日俄英法])))`,
  ),
  read: (match) => {
    const { group, text, start, end } = match;
    const near = group('near').charAt(0);
    const year: YearReference | null = near === '' ? readYear(match) : { by: 'now', shift: NEAR[near] ?? 0 };
    const part = partOf(match);
    if (part === null || part.last < part.first) return null;
    // Without a year, seasons, single months before others and a bare 初 are mostly something else.
    if (year === null && (group('season') || group('edge') || group('firstMonths'))) return null;
    if (group('season') && /^(?:奥|奧|晚|运|運|节|節)/u.test(text.slice(end, end + 1))) return null;
    // 第一季 of a series.
    const series = group('quarter') !== '' && text.charAt(end - 1) === '季';
    if (year === null && series && !/^[，,、的至到和與与末底初]/u.test(text.charAt(end))) return null;
    if (
      year === null &&
      (group('ownEdge') === '中' || /[0-9０-９每同多几幾半]/u.test(text.charAt(start - 1)))
    )
      return null;
    return {
      kind: 'date',
      role: 'period',
      resolve: (context) => {
        const month = Math.min(part.last, 12);
        const found =
          year !== null
            ? resolveYear(year, context)
            : group('ownEdge') === ''
              ? missingYear(context, part.first, 1)
              : yearOfEdge(context, part);
        return found && { value: partOfYearEdtf(found.year, part), month, day: null, ...found };
      },
    };
  },
};
