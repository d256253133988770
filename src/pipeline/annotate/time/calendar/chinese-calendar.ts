import { addDays, type Day } from './days.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const lunarOf = ({ year, month, day }: Day): { year: number; month: string; day: number } => {
  const parts = chinese.formatToParts(Date.UTC(year, month - 1, day));
  // A plain string: not every engine's types know `relatedYear`, the Gregorian year in which the Chinese one begins.
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return { year: Number(part('relatedYear')), month: part('month'), day: Number(part('day')) };
};

/** First days of months, by year and month: asking the platform takes thousands of times longer than remembering. */
const known = new Map<string, Day | null>();

const firstOfMonth = (year: number, month: number): Day | null => {
  // Month n begins between 29 and 30 (+ a leap month) days per month after 21 January at the earliest.
  let candidate = addDays({ year, month: 1, day: 20 }, Math.floor((month - 1) * 29.5));
  for (let tries = 0; tries < 66; tries++) {
    const lunar = lunarOf(candidate);
    if (lunar.year === year && lunar.month === String(month)) return addDays(candidate, 1 - lunar.day);
    candidate = addDays(candidate, 1);
  }
  return null;
};

/**
 * The Gregorian day of a day of the Chinese lunisolar calendar, `year` being the Gregorian year in which the
 * Chinese one begins; leap months are not meant. Null outside 1900–2100 and for a 30th that the month lacks.
 */
export const fromChineseCalendar = (year: number, month: number, day: number): Day | null => {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const key = `${String(year)} ${String(month)}`;
  const first = known.has(key) ? (known.get(key) ?? null) : firstOfMonth(year, month);
  known.set(key, first);
  if (first === null) return null;
  const found = addDays(first, day - 1);
  if (day < 30) return found;
  const last = known.get(`${key} 30`) ?? (lunarOf(found).day === day ? found : null);
  known.set(`${key} 30`, last);
  return last;
};
