import { isDay, weekdayOf, type Day } from '../calendar/days.ts';
import { dayEdtf, monthEdtf } from '../calendar/edtf.ts';
import type { Form } from '../draft.ts';
import { sticky } from './pattern.ts';

const stated = { step: 'stated' } as const;

/** A number behind these is part of an address or of a version. */
const IN_ADDRESS = /[A-Za-z/_=%.-]/u;

/** Year first: 2023-01-31, 2022/12/5, 2020.06.30, 2020-06-30T18:05:00Z. */
export const yearFirst: Form = {
  starts: '12',
  pattern: sticky(
    String.raw`(?<year>(?:1\d{3}|20\d\d))(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>3[01]|[12]\d|0?[1-9])(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/.-]\d|\d)`,
  ),
  read: ({ group, text, start }) => {
    if (IN_ADDRESS.test(text.charAt(start - 1))) return null;
    const day = { year: Number(group('year')), month: Number(group('month')), day: Number(group('day')) };
    if (!isDay(day)) return null;
    return { kind: 'date', role: 'day', resolve: () => ({ value: dayEdtf(day), ...day, steps: [stated] }) };
  },
};

/** Year last, in either order: 06/03/2019, 04/22/2019. The weekday beside it decides, else the day comes first. */
export const yearLast: Form = {
  starts: '0123456789',
  pattern: sticky(
    String.raw`(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/.-]\d|\d)`,
  ),
  read: ({ group, text, start }) => {
    if (IN_ADDRESS.test(text.charAt(start - 1))) return null;
    const [a, b, year] = [Number(group('a')), Number(group('b')), Number(group('year'))];
    const readings: Day[] = [
      { year, month: b, day: a },
      { year, month: a, day: b },
    ].filter(isDay);
    const first = readings[0];
    if (first === undefined) return null;
    return {
      kind: 'date',
      role: 'day',
      resolve: ({ weekday }) => {
        const day = readings.find((reading) => weekdayOf(reading) === weekday) ?? first;
        const other =
          weekday === null ? readings.find((reading) => dayEdtf(reading) !== dayEdtf(day)) : undefined;
        const alternative = other === undefined ? null : { value: dayEdtf(other), steps: [stated] };
        return { value: dayEdtf(day), ...day, steps: [stated], alternative };
      },
    };
  },
};

/** Year and month: 2020-06, 2020/6 only where 月 or a bracket leaves no doubt. */
export const yearMonth: Form = {
  starts: '2',
  pattern: sticky(String.raw`(?<year>20\d\d)[-/.](?<month>1[0-2]|0?[1-9])月`),
  read: ({ group }) => {
    const month = { year: Number(group('year')), month: Number(group('month')) };
    const resolution = { value: monthEdtf(month), ...month, day: null, steps: [stated] };
    return { kind: 'date', role: 'period', resolve: () => resolution };
  },
};
