import type { Step } from '#model/time.ts';
import { daysBetween, isDay, weekdayOf, type Day } from '../calendar/days.ts';
import { dayEdtf, yearEdtf } from '../calendar/edtf.ts';
import type { Context, Mentioned, Now } from '../context.ts';

/** A report names a day this close ahead without saying that it is to come. */
const SOON_DAYS = 10;
/** What is announced without a year lies at most this far ahead. */
const ANNOUNCED_DAYS = 270;

const fromNow = (now: Now, month: number, day: number, ahead: boolean): number => {
  const { year } = now.day;
  const distance = (candidate: number): number =>
    daysBetween(now.day, { year: candidate, month, day: Math.min(day, 28) } satisfies Day);
  const gap = distance(year);
  if (gap > 0) {
    const plausible = ahead ? gap <= ANNOUNCED_DAYS : gap <= SOON_DAYS || month === now.day.month;
    return plausible ? year : year - 1;
  }
  const next = distance(year + 1);
  return month !== now.day.month && (next <= SOON_DAYS || (ahead && next <= ANNOUNCED_DAYS))
    ? year + 1
    : year;
};

/** Months this close before publication are told for their news, whatever year the paragraph before was in. */
const NEWS_MONTHS = 2;

const isNews = (now: Now | null, month: number): boolean =>
  now !== null && (now.day.month - month + 12) % 12 <= NEWS_MONTHS;

/** The months of this year behind the present one are not told of beside those before it, unless the words point ahead. */
const isYetToCome = ({ now, ahead }: Context, before: Mentioned, month: number): boolean =>
  now !== null &&
  !ahead &&
  before.year === now.day.year &&
  (before.month ?? 0) <= now.day.month &&
  month > now.day.month;

/** A year goes on within its sentence; together with a month it goes on until the months turn back. */
const goesOn = (context: Context, month: number): Mentioned | null => {
  const { inSentence, inBlock } = context;
  if (inSentence !== null && (inSentence.month === null || context.continues)) return inSentence;
  if (inSentence === null && context.ahead) return null;
  const opened = inBlock ?? null;
  if (opened !== null && opened.month === null && opened.opens && opened.year !== context.now?.day.year)
    return opened;
  const before = inSentence ?? inBlock ?? (isNews(context.now, month) ? null : context.nearby);
  if (before === null || before.month === null || before.month > month) return null;
  return isYetToCome(context, before, month) ? null : before;
};

const filled = (
  year: number,
  anchor: { readonly from: 'publication' | 'dateline' | 'mention' | 'heading'; readonly anchor: string },
): { year: number; steps: Step[] } => ({
  year,
  steps: [{ step: 'filled', part: 'year', filled: yearEdtf(year), ...anchor }],
});

/**
 * The year of a date that names none: the one it stands under, else the one that goes on from the dates before
 * it, else the most recent unless the words point ahead. Null when nothing is known. `otherYear` is the most recent one where the
 * dates before went on from another paragraph or sentence.
 */
export const missingYear = (
  context: Context,
  month: number,
  day: number,
): { year: number; steps: Step[]; otherYear?: { year: number; steps: Step[] } } | null => {
  const { now, weekday, lastYear } = context;
  const recent = now === null ? null : fromNow(now, month, day, context.ahead);
  const onWeekday = (year: number | undefined): boolean =>
    year !== undefined && isDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday;
  // A weekday written beside the date knows its year better than the day of publication does.
  const told =
    weekday !== null && !onWeekday(recent ?? undefined) && onWeekday(lastYear?.year) ? lastYear : null;
  const carried = told ?? context.heading ?? goesOn(context, month);
  if (carried !== null) {
    const turns = context.continues && carried.month !== null && carried.month > month;
    const year = carried.year + (turns ? 1 : 0);
    if (year !== recent) {
      const found = filled(year, { from: carried.from, anchor: carried.value });
      // Only within a sentence, a range or a chronicle is the year that goes on beyond doubt.
      const sure = carried === context.heading || carried === context.inSentence || told !== null;
      return sure || now === null || recent === null
        ? found
        : { ...found, otherYear: filled(recent, { from: now.from, anchor: dayEdtf(now.day) }) };
    }
  }
  if (now === null || recent === null) return null;
  return filled(recent, { from: now.from, anchor: dayEdtf(now.day) });
};
