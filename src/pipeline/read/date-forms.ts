import { cutWeekday } from './weekday.ts';
import { calendarDay, timeOfDay, utcOffset, type WrittenDate } from './written-date.ts';

/** Whether `06/03/2019` is the sixth of March or the third of June. */
export type DatelineForm = 'day-first' | 'month-first';

type Groups = Readonly<Record<string, string | undefined>>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,9})?)?`;

/** Each form matches a whole text; the date's parts are named groups. */
const FORMS: readonly RegExp[] = [
  // ISO 8601 and the forms of databases: 2020-10-11T13:56:31.316Z · 2020-09-17 10:21:39 · 2020/9/17
  new RegExp(
    String.raw`^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:[T ]\s?${CLOCK}\s?(?<zone>Z|[+-]\d\d:?\d\d)?)?$`,
    'u',
  ),
  // RFC 822: Sun, 11 Oct 2020 05:05:59 GMT
  new RegExp(
    String.raw`^(?<day>\d{1,2}) (?<name>[A-Za-z]{3})[a-z]{0,6} (?<year>\d{4})(?: ${CLOCK}(?: (?<zone>GMT|UTC?|Z|[+-]\d{4}))?)?$`,
    'u',
  ),
  // English: Oct 12th 2019 · January 3, 2020
  /^(?<name>[A-Za-z]{3})[a-z]{0,6}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
  // Chinese: 2020年10月11日 星期日 13:56
  new RegExp(
    String.raw`^(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日(?:\s?${CLOCK})?$`,
    'u',
  ),
];

const strokes = (first: string, second: string): RegExp =>
  new RegExp(
    String.raw`^(?<${first}>\d{1,2})(?<mark>[/.-])(?<${second}>\d{1,2})\k<mark>(?<year>\d{4})(?:[\s-]{0,3}${CLOCK})?$`,
    'u',
  );

/** RFI, France 24: 01/02/2023 - 22:07. */
const DAY_FIRST = strokes('day', 'month');
const MONTH_FIRST = strokes('month', 'day');

/** The other order is tried too, for 03/25/2019 can only be one day. */
const FORMS_BY_ORDER: Readonly<Record<DatelineForm, readonly RegExp[]>> = {
  'day-first': [...FORMS, DAY_FIRST, MONTH_FIRST],
  'month-first': [...FORMS, MONTH_FIRST, DAY_FIRST],
};

const LABEL =
  /^(?:(?:(?:发布|發布|发表|發表|刊登|出版|更新|撰写|撰寫)?(?:日期|时间|時間)|(?:发布|發布|发表|發表|刊登|更新)[于於]?|Published(?: on)?|Date|Posted(?: on)?)\s?[：:]|(?:发布|發布|发表|發表)[于於])\s?/iu;

/** True for a text that begins by saying that a date follows, such as `日期：`. */
export const isDateLabelled = (text: string): boolean => LABEL.test(text.trim());

const monthOf = ({ month, name }: Groups): number =>
  month === undefined ? MONTHS.indexOf((name ?? '').toLowerCase()) + 1 : Number(month);

const fromGroups = (groups: Groups, original: string): WrittenDate | null => {
  const { year, day: dayOfMonth, hour, minute, second, zone } = groups;
  const day = calendarDay(Number(year), monthOf(groups), Number(dayOfMonth));
  if (day === null) return null;
  const clock = hour === undefined ? null : timeOfDay(Number(hour), Number(minute), Number(second ?? 0));
  return { day, clock, offset: clock === null ? null : utcOffset(zone), original };
};

/**
 * Reads a text that is a date and nothing else, with or without a label such as `日期：` and a weekday; null for any other
 * text. `form` says how dates such as `06/03/2019` are written; `original` is the date as written, without the label.
 */
export const readDate = (text: string, form: DatelineForm = 'day-first'): WrittenDate | null => {
  const original = text.trim().replace(LABEL, '');
  if (original.length > 60) return null;
  const { rest, weekday } = cutWeekday(original.replace(/\s+/gu, ' '));
  for (const pattern of FORMS_BY_ORDER[form]) {
    const groups = pattern.exec(rest)?.groups;
    const date = groups && fromGroups(groups, original);
    if (date) return weekday === null ? date : { ...date, weekday };
  }
  return null;
};
