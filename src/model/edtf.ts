/** How finely a value names its time, from coarse to fine. */
export type Precision = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'day';

/** A part of a day, as the suffix `T` + these letters has it in `Time.value`. */
export type PartOfDay = 'MO' | 'AF' | 'EV' | 'NI';

/** One EDTF point. Days are counted from 1970-01-01 in the proleptic Gregorian calendar; `last` is included. */
export interface EdtfPoint {
  readonly precision: Precision;
  readonly first: number;
  readonly last: number;
  readonly year: number;
  /** 1–12 for months and days; 1–4 for quarters and seasons (spring first); 1–2 for halves; else null. */
  readonly part: number | null;
  readonly partOfDay: PartOfDay | null;
  /** `HH:MM`, when the text gives a clock time. */
  readonly clock: string | null;
  readonly approximate: boolean;
}

/** A point, or an interval whose open end is null. */
export type Edtf =
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | { readonly kind: 'interval'; readonly from: EdtfPoint | null; readonly to: EdtfPoint | null };

const MS_PER_DAY = 86_400_000;

/** Day number of a calendar day; months beyond 1–12 and days beyond the month roll over. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // unlike Date.UTC, takes the years 0–99 as written
  return Math.round(date.getTime() / MS_PER_DAY);
};

/** The UTC midnight of a day number, for `Intl` with `timeZone: 'UTC'`. */
export const dateOfDay = (day: number): Date => new Date(day * MS_PER_DAY);

const POINT =
  /^(?<head>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<part>\d{2})(?:-(?<day>\d{2}))?)?(?:T(?:(?<of>MO|AF|EV|NI)|(?<clock>\d{2}:\d{2})))?(?<mark>[~?%])?$/u;

const months = (year: number, first: number, count: number): { first: number; last: number } => ({
  first: dayNumber(year, first, 1),
  last: dayNumber(year, first + count, 1) - 1,
});

/** The part codes of EDTF level 2 that cover several months: code of the first, how many, months each, start month. */
const MONTH_GROUPS = [
  { precision: 'season', code: 21, count: 4, length: 3, start: 3 },
  { precision: 'quarter', code: 33, count: 4, length: 3, start: 1 },
  { precision: 'half', code: 40, count: 2, length: 6, start: 1 },
] as const;

type Extent = Pick<EdtfPoint, 'precision' | 'first' | 'last' | 'year' | 'part'>;

const extentOfYears = (head: string): Extent => {
  const year = Number(head.replaceAll('X', '0'));
  const span = head.endsWith('XX') ? 100 : head.endsWith('X') ? 10 : 1;
  const precision = span === 100 ? 'century' : span === 10 ? 'decade' : 'year';
  return {
    precision,
    year,
    part: null,
    first: dayNumber(year, 1, 1),
    last: dayNumber(year + span, 1, 1) - 1,
  };
};

const extentOfPart = (year: number, code: number): Extent | null => {
  if (code >= 1 && code <= 12) return { precision: 'month', year, part: code, ...months(year, code, 1) };
  for (const group of MONTH_GROUPS) {
    const index = code - group.code;
    if (index < 0 || index >= group.count) continue;
    const first = group.start + index * group.length;
    return { precision: group.precision, year, part: index + 1, ...months(year, first, group.length) };
  }
  return null;
};

const parsePoint = (text: string): EdtfPoint | null => {
  const groups = POINT.exec(text)?.groups;
  const head = groups?.['head'];
  if (groups === undefined || head === undefined) return null;
  const { part, day, of, clock, mark } = groups;
  let extent: Extent | null = extentOfYears(head);
  if (part !== undefined)
    extent = extent.precision === 'year' ? extentOfPart(extent.year, Number(part)) : null;
  if (extent === null) return null;
  if (day !== undefined) {
    const only = dayNumber(extent.year, Number(part), Number(day));
    if (extent.precision !== 'month' || only < extent.first || only > extent.last) return null;
    extent = { ...extent, precision: 'day', first: only, last: only };
  }
  const partOfDay = of === 'MO' || of === 'AF' || of === 'EV' || of === 'NI' ? of : null;
  return { ...extent, partOfDay, clock: clock ?? null, approximate: mark !== undefined };
};

/**
 * Reads the subset of EDTF (ISO 8601-2) that articles carry: centuries to days, quarters 33–36, halves 40–41,
 * seasons 21–24, intervals with `..` ends, parts of day and clock times after `T`, `~ ? %`. Null for anything else.
 */
export const parseEdtf = (value: string): Edtf | null => {
  const [from = '', to, ...rest] = value.split('/');
  if (rest.length > 0) return null;
  if (to === undefined) {
    const point = parsePoint(from);
    return point && { kind: 'point', point };
  }
  const ends = [from, to].map((end) => (end === '' || end === '..' ? null : (parsePoint(end) ?? undefined)));
  const [start, end] = ends;
  if (start === undefined || end === undefined || (start === null && end === null)) return null;
  return { kind: 'interval', from: start, to: end };
};

/** First and last day of a value; null for an open end. */
export const extentOf = (value: Edtf): { first: number | null; last: number | null } =>
  value.kind === 'point'
    ? { first: value.point.first, last: value.point.last }
    : { first: value.from?.first ?? null, last: value.to?.last ?? null };
