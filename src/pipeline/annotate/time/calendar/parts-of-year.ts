import { interval, monthEdtf } from './edtf.ts';
import { addMonths } from './months.ts';

/** First and last month of a part of a year, counted from its January; EDTF has codes for quarters and halves. */
export interface PartOfYear {
  readonly first: number;
  readonly last: number;
  /** ISO 8601-2 sub-year group. */
  readonly code?: number;
}

const quarter = (number: number): PartOfYear => ({
  first: number * 3 - 2,
  last: number * 3,
  code: 32 + number,
});

/** Parts of a year by name: seasons are those of meteorology, 年初 and 年底 the first and the last quarter. */
const NAMED: Readonly<Record<string, PartOfYear>> = {
  上半年: { first: 1, last: 6, code: 40 },
  下半年: { first: 7, last: 12, code: 41 },
  初: { first: 1, last: 3 },
  中: { first: 5, last: 8 },
  底: { first: 10, last: 12 },
  末: { first: 10, last: 12 },
  尾: { first: 10, last: 12 },
  终: { first: 10, last: 12 },
  終: { first: 10, last: 12 },
  春: { first: 3, last: 5 },
  夏: { first: 6, last: 8 },
  秋: { first: 9, last: 11 },
  冬: { first: 12, last: 14 },
};

/** The part of the year with that name, or null. */
export const namedPartOfYear = (name: string): PartOfYear | null => NAMED[name] ?? null;

/** The quarter, 1–4; null for another number. */
export const quarterOfYear = (number: number): PartOfYear | null =>
  number >= 1 && number <= 4 ? quarter(number) : null;

/** EDTF value of the part in that year. */
export const partOfYearEdtf = (year: number, { first, last, code }: PartOfYear): string => {
  if (code !== undefined) return monthEdtf({ year, month: code });
  const firstMonth = monthEdtf({ year, month: first });
  return first === last
    ? firstMonth
    : interval(firstMonth, monthEdtf(addMonths({ year, month: 1 }, last - 1)));
};
