import { calendarDay, type WrittenDate } from './written-date.ts';

const LEADING_DAY = /^(?<year>(?:19|20)\d\d)[-_.]?(?<month>\d\d)[-_.]?(?<day>\d\d)(?!\d)/u;

/** The day a file's base name begins with (`2014-02-18-…`, `20140218_…`); null when it begins otherwise. */
export const fileNameDate = (file: string): WrittenDate | null => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const match = LEADING_DAY.exec(name);
  const { year, month, day: dayOfMonth } = match?.groups ?? {};
  const day = calendarDay(Number(year), Number(month), Number(dayOfMonth));
  return day === null || match === null ? null : { day, clock: null, offset: null, original: match[0] };
};
