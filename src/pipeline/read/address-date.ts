import { calendarDay, type WrittenDate } from './written-date.ts';

const decoded = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address; // a broken escape says nothing about the rest
  }
};

/** `/20230201-…`, `/20200917/`, `-20201011/`, `/2020/09/17/`, `/2020-09-17/`: year first, set off on both sides. */
const YEAR_FIRST =
  /(?<=[/_-])(?<year>(?:19|20)\d\d)(?<mark>[/-]?)(?<month>\d\d)\k<mark>(?<day>\d\d)(?=[/_.-]|$)/gu;

/** The stamp at the end of Radio Free Asia's addresses: month, day, year and time of day without separators. */
const MONTH_FIRST = /(?<=[-_])(?<month>\d\d)(?<day>\d\d)(?<year>20\d\d)\d{6}(?=\.html?$)/gu;

/**
 * The day an address names in its path, for outlets that put the day of publication there; null when it names none.
 * A number that only looks like a date is kept out by its neighbours and by the calendar.
 */
export const addressDate = (url: string): WrittenDate | null => {
  const path = decoded(url)
    .replace(/^[a-z]+:\/\/[^/]*/iu, '')
    .replace(/[?#].*$/su, '');
  for (const form of [YEAR_FIRST, MONTH_FIRST]) {
    for (const match of path.matchAll(form)) {
      const { year, month, day: dayOfMonth } = match.groups ?? {};
      const day = calendarDay(Number(year), Number(month), Number(dayOfMonth));
      if (day !== null) return { day, clock: null, offset: null, original: match[0] };
    }
  }
  return null;
};
