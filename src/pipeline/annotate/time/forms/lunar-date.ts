import { fromChineseCalendar } from '../calendar/chinese-calendar.ts';
import { addDays, daysBetween } from '../calendar/days.ts';
import { dayEdtf, interval } from '../calendar/edtf.ts';
import type { Context } from '../context.ts';
import type { Form, Match, Meaning } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { GAP, sticky } from './pattern.ts';
import { readYear, resolveYear, YEAR, YEAR_STARTS } from './year-reference.ts';

const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12, 臘: 12 };

/** The Chinese year that is running or, before the day has come in it, the one before unless the words point ahead. */
const recent = ({ now, ahead }: Context, month: number, day: number): number | null => {
  if (now === null) return null;
  const { year } = now.day;
  const candidates = [year - 1, year].filter((candidate) => {
    const found = fromChineseCalendar(candidate, month, day);
    return found !== null && (ahead || daysBetween(found, now.day) >= -10);
  });
  return candidates.at(-1) ?? year - 1;
};

/** The days from one new moon to the day before the next. */
const wholeMonth = (match: Match, month: number): Meaning => {
  const reference = readYear(match);
  return {
    kind: 'range',
    role: 'period',
    resolve: (context) => {
      const year = reference === null ? recent(context, month, 1) : resolveYear(reference, context)?.year;
      const first = year == null ? null : fromChineseCalendar(year, month, 1);
      if (year == null || first === null) return null;
      const last = fromChineseCalendar(year, month, 30) ?? addDays(first, 28);
      const written = match.text.slice(match.start, match.end);
      return {
        value: interval(dayEdtf(first), dayEdtf(last)),
        ...first,
        day: null,
        steps: [{ step: 'calendar', calendar: 'chinese', written }],
      };
    },
  };
};

/** A day of the Chinese calendar: 农历正月初十, 腊月二十三, 2020年农历八月十五. */
export const lunarDate: Form = {
  starts: '农農阴陰旧舊正腊臘12１２' + YEAR_STARTS,
  pattern: sticky(
    `(?:${YEAR}${GAP})?(?<calendar>[农農阴陰旧舊][历曆歷]${GAP})?(?<month>[正腊臘冬二三四五六七八九]|十[一二]?)月(?:(?<day>初[一二三四五六七八九十]|三十|[二廿]十?[一二三四五六七八九]?|十[一二三四五六七八九]?)(?!日|号|號|天|年|月)|[里裡间間]?)`,
  ),
  read: (match) => {
    const { group } = match;
    const month = MONTHS[group('month')] ?? parseNumber(group('month'));
    const day = group('day') === '' ? null : parseNumber(group('day').replace('初', ''));
    const onlyMonth =
      group('day') === '' &&
      (group('calendar') !== '' ||
        (/[正腊臘]/u.test(group('month')) &&
          /^(?:[，,、。的中下上末底]|$)/u.test(match.text.charAt(match.end))));
    if (onlyMonth && month !== null) return wholeMonth(match, month);
    if (
      month === null ||
      day === null ||
      (group('calendar') === '' && !/[正腊臘]/u.test(group('month')) && !group('day').startsWith('初'))
    )
      return null;
    const reference = readYear(match);
    return {
      kind: 'date',
      role: 'festival',
      resolve: (context) => {
        const year =
          reference === null ? recent(context, month, day) : (resolveYear(reference, context)?.year ?? null);
        const found = year === null ? null : fromChineseCalendar(year, month, day);
        const written = `${group('month')}月${group('day')}`;
        return (
          found && {
            value: dayEdtf(found),
            ...found,
            steps: [{ step: 'calendar', calendar: 'chinese', written }],
          }
        );
      },
    };
  },
};
