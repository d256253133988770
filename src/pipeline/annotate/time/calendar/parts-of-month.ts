import { daysInMonth } from './days.ts';
import { dayEdtf, interval } from './edtf.ts';
import type { Month } from './months.ts';

/** Days of the thirds of a month: 初 and 上旬 are 1–10, 中旬 11–20, 底 and 下旬 21 to the end. */
const THIRDS: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中: [11, 20],
  中旬: [11, 20],
  底: [21, 31],
  末: [21, 31],
  下旬: [21, 31],
  上半月: [1, 15],
  下半月: [16, 31],
};

/** What 中, 初 and 底 belong to when they belong to the next word: 12月中国…, 12月底特律…. */
const NEXT_WORD: Readonly<Record<string, string>> = {
  中: '[国國间間共华華美英俄日韩韓欧歐央东東西南北部亚亞学學心文方台超资資小科石信兴興介非法德印]',
  初: '[级級中选選创創]',
  底: '[特层層]',
  末: '[代]',
};

/** Source of the names of parts of a month. */
export const PART_OF_MONTH = Object.keys(THIRDS)
  .toSorted((a, b) => b.length - a.length)
  .map((name) => (NEXT_WORD[name] === undefined ? name : `${name}(?!${NEXT_WORD[name]})`))
  .join('|');

/** EDTF interval of the named part of the month; null for an unknown name. */
export const partOfMonth = ({ year, month }: Month, name: string): string | null => {
  const third = THIRDS[name];
  if (third === undefined) return null;
  const last = Math.min(third[1], daysInMonth(year, month));
  return interval(dayEdtf({ year, month, day: third[0] }), dayEdtf({ year, month, day: last }));
};

/** EDTF interval of the days that are the month's `week`th seven; -1 is its last seven. */
export const weekOfMonth = ({ year, month }: Month, week: number): string => {
  const last = daysInMonth(year, month);
  const first = week < 0 ? last - 6 : week * 7 - 6;
  return interval(
    dayEdtf({ year, month, day: first }),
    dayEdtf({ year, month, day: Math.min(first + 6, last) }),
  );
};
