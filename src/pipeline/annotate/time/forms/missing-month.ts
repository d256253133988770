import type { Step } from '#model/time.ts';
import { daysBetween, isDay } from '../calendar/days.ts';
import { dayEdtf, monthEdtf } from '../calendar/edtf.ts';
import { addMonths, type Month } from '../calendar/months.ts';
import type { Context, Mentioned, Now } from '../context.ts';

const SOON_DAYS = 7;
const ANNOUNCED_DAYS = 31;

const nearestMonth = (now: Now, day: number, ahead: boolean): Month => {
  const candidates = [0, -1, 1]
    .map((shift) => addMonths(now.day, shift))
    .filter((month) => isDay({ ...month, day }));
  const gap = (month: Month): number => daysBetween(now.day, { ...month, day });
  const coming = candidates.filter((month) => gap(month) > 0).toSorted((a, b) => gap(a) - gap(b))[0];
  const past = candidates.filter((month) => gap(month) <= 0).toSorted((a, b) => gap(b) - gap(a))[0];
  const limit = ahead ? ANNOUNCED_DAYS : SOON_DAYS;
  if (coming !== undefined && gap(coming) <= limit && (ahead || past === undefined || gap(past) < -limit))
    return coming;
  return past ?? coming ?? now.day;
};

const goesOn = (mentioned: Mentioned, day: number): Month | null => {
  if (mentioned.month === null) return null;
  const month = { year: mentioned.year, month: mentioned.month };
  // “1月31日…2日”: the days start again.
  return mentioned.day !== null && mentioned.day - day > 20 ? addMonths(month, 1) : month;
};

/** True when the paragraph before tells of a time too long ago for its days to be those of the news. */
const isPast = ({ now, nearby }: Context): boolean =>
  now !== null &&
  nearby !== null &&
  nearby.month !== null &&
  (now.day.year - nearby.year) * 12 + now.day.month - nearby.month > 2;

const sameMonth = (a: Month, b: Month): boolean => a.year === b.year && a.month === b.month;

/** Year and month of a bare 5日: those of the date before it in the block, else the nearest to publication. */
export const missingMonth = (context: Context, day: number): { month: Month; steps: Step[] } | null => {
  const { now } = context;
  const recent = now === null ? null : nearestMonth(now, day, context.ahead);
  const before =
    context.inSentence ?? context.inBlock ?? (isPast(context) ? context.nearby : context.heading);
  const carried = before === null ? null : goesOn(before, day);
  if (before !== null && carried !== null && !(recent !== null && sameMonth(carried, recent))) {
    const anchor = { from: before.from, anchor: before.value };
    return {
      month: carried,
      steps: [{ step: 'filled', part: 'month', filled: monthEdtf(carried), ...anchor }],
    };
  }
  if (now === null || recent === null) return null;
  const anchor = { from: now.from, anchor: dayEdtf(now.day) };
  return { month: recent, steps: [{ step: 'filled', part: 'month', filled: monthEdtf(recent), ...anchor }] };
};
