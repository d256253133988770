import { calendarDay, timeOfDay, utcOffset, type WrittenDate } from './written-date.ts';

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
  // RFI, France 24: 01/02/2023 - 22:07, day first
  new RegExp(String.raw`^(?<day>\d{2})/(?<month>\d{2})/(?<year>\d{4})(?:\s?-\s?${CLOCK})?$`, 'u'),
  // RFC 822: Sun, 11 Oct 2020 05:05:59 GMT
  new RegExp(
    String.raw`^(?:[A-Za-z]{3}, )?(?<day>\d{1,2}) (?<name>[A-Za-z]{3})[a-z]{0,6} (?<year>\d{4})(?: ${CLOCK}(?: (?<zone>GMT|UTC?|Z|[+-]\d{4}))?)?$`,
    'u',
  ),
  // English: Oct 12th 2019 · January 3, 2020
  /^(?<name>[A-Za-z]{3})[a-z]{0,6}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
  // Chinese: 2020年10月11日 星期日 13:56
  new RegExp(
    String.raw`^(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日(?:\s?(?:星期|周|週)[一二三四五六日天])?(?:\s?${CLOCK})?$`,
    'u',
  ),
];

const LABEL =
  /^(?:日期|时间|時間|发布时间|發布時間|发表时间|發表時間|发布日期|发表于|更新时间|Published(?: on)?|Date)\s?[：:]\s?/u;

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
 * Reads a text that is a date and nothing else, with or without a label such as `日期：`; null for any other text.
 * `original` is the date as written, without the label.
 */
export const readDate = (text: string): WrittenDate | null => {
  const original = text.trim().replace(LABEL, '');
  if (original.length > 60) return null;
  const squeezed = original.replace(/\s+/gu, ' ');
  for (const form of FORMS) {
    const groups = form.exec(squeezed)?.groups;
    const date = groups && fromGroups(groups, original);
    if (date) return date;
  }
  return null;
};
