import type { Message } from '#model/message.ts';
import { placeOf } from './place.ts';
import type { ArchivedFile, DatedBasis } from './raw-article.ts';

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const CHINESE = '一二三四五六日';
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const WEEKDAY = String.raw`(?:(?:星期|周|週|礼拜|禮拜)(?<chinese>[一二三四五六日天])|(?<english>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s?day|n?e?sday|rs?day|urday|s|r|rs)?\.?)`;
const BEFORE = new RegExp(String.raw`^[(（]?${WEEKDAY}[)）]?(?:\s?[,，]\s?|\s|(?=\d))`, 'iu');
const AFTER = new RegExp(
  String.raw`(?<=[\d日])\s?[,，]?\s?[(（]?${WEEKDAY}[)）]?\s?[,，]?(?=\s?\d{1,2}:|$)`,
  'iu',
);

const numberOf = ({ chinese, english }: Readonly<Record<string, string | undefined>>): number =>
  chinese === undefined
    ? ENGLISH.indexOf((english ?? '').toLowerCase()) + 1
    : CHINESE.indexOf(chinese.replace('天', '日')) + 1;

/** Cuts a weekday before or after a date, or before its clock time, out of a text: 1 Monday … 7 Sunday, null for none. */
export const cutWeekday = (text: string): { readonly rest: string; readonly weekday: number | null } => {
  const match = BEFORE.exec(text) ?? AFTER.exec(text);
  if (match === null) return { rest: text, weekday: null };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { rest: rest.replace(/\s+/gu, ' ').trim(), weekday: numberOf(match.groups ?? {}) };
};

/** The weekday of a day `YYYY-MM-DD`: 1 Monday … 7 Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Whether the weekday fits a date in strokes with day and month changed over, as it does in the outlet's other form. */
const fitsChangedOver = (day: string, weekday: number, original: string): boolean => {
  if (!/(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u.test(original)) return false;
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return Number(dayOfMonth) <= 12 && weekdayOf(`${year}-${dayOfMonth}-${month}`) === weekday;
};

/** A warning for every date of an article beside which another weekday is written than it has. */
export const weekdayMessages = ({ file, source }: ArchivedFile, dates: readonly DatedBasis[]): Message[] =>
  dates.flatMap(({ date: { day, weekday, original } }) => {
    if (weekday === undefined || weekdayOf(day) === weekday) return [];
    const at = source.indexOf(original);
    const hint = fitsChangedOver(day, weekday, original)
      ? 'With day and month changed over they agree: give the outlet its dateline form in outlets.yaml.'
      : 'Mend the one that is wrong; the date is what counts.';
    return [
      {
        rule: 'read/weekday-disagrees',
        severity: 'warning',
        file,
        place: at < 0 ? null : placeOf(source, at),
        reason: `“${original}” is read as ${day}, which is a ${NAMES[weekdayOf(day) - 1] ?? ''}, not the ${NAMES[weekday - 1] ?? ''} written beside it. ${hint}`,
      },
    ];
  });
