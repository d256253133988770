/** A date as a file writes it: nothing is converted yet. */
export interface WrittenDate {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM:SS`; null when only the day is written. */
  readonly clock: string | null;
  /** Minutes east of UTC; null when the clock is the outlet's own. */
  readonly offset: number | null;
  /** The words it was read from. */
  readonly original: string;
  /** The weekday written beside it, 1 Monday … 7 Sunday; absent when there is none. */
  readonly weekday?: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD` when that day exists in the years 1900–2199, else null. */
export const calendarDay = (year: number, month: number, day: number): string | null => {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > lastOfMonth ? null : `${String(year)}-${two(month)}-${two(day)}`;
};

/** `HH:MM:SS` when that is a time of day, else null. */
export const timeOfDay = (hour: number, minute: number, second: number): string | null =>
  hour <= 23 && minute <= 59 && second <= 60
    ? `${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`
    : null;

/** Minutes east of UTC from `Z`, `GMT`, `UTC`, `+0800` or `+08:00`; null for anything else or nothing. */
export const utcOffset = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (/^(?:Z|GMT|UTC?)$/iu.test(text)) return 0;
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d\d):?(\d\d)$/u.exec(text) ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};
