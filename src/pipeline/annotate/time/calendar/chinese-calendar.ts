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

/**
 * The Gregorian day of a day of the Chinese lunisolar calendar, `year` being the Gregorian year in which the
 * Chinese one begins; leap months are not meant. Null outside 1900–2100 and for a 30th that the month lacks.
 */
export const fromChineseCalendar = (year: number, month: number, day: number): Day | null => {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  // Month n begins between 29 and 30 (+ a leap month) days per month after 21 January at the earliest.
  let candidate = addDays({ year, month: 1, day: 20 }, Math.floor((month - 1) * 29.5));
  for (let tries = 0; tries < 66; tries++) {
    const lunar = lunarOf(candidate);
    if (lunar.year === year && lunar.month === String(month)) {
      const found = addDays(candidate, day - lunar.day);
      return lunarOf(found).day === day ? found : null;
    }
    candidate = addDays(candidate, 1);
  }
  return null;
};
