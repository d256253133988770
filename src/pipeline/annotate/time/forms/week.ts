import { addDays, weekdayOf } from '../calendar/days.ts';
import { dayEdtf, interval } from '../calendar/edtf.ts';
import { undated, type Form } from '../draft.ts';
import { sticky } from './pattern.ts';

const WEEKS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 這: 0, 下: 1 };

/** A week or weekend, Monday to Sunday: 上周, 本星期, 下周末, 周末; a bare weekend is the last or the present one. */
export const week: Form = {
  starts: '上本这這下周週',
  pattern: sticky(
    `(?:(?<weeks>上上|[上本这這下])(?:一|[个個])?(?:[周週]|星期|[礼禮]拜)(?<end>末)?|(?<bare>[周週]末))(?![一二三四五六日天年刊报報岁歲])`,
  ),
  read: ({ group, text, start, end }) => {
    const bare = group('bare') !== '';
    if (
      bare &&
      (/[每个個度方末]/u.test(text.charAt(start - 1)) ||
        /^(?:[都的时時里裡画畫版]|也[不都]|[总總]|[常]|一般|通常|[经經]常|往往|或)/u.test(
          text.slice(end, end + 2),
        ))
    )
      return /^[都也总總常一通经經往]/u.test(text.charAt(end)) ? undated('set') : null;
    return {
      kind: 'range',
      role: 'period',
      resolve: ({ now, ahead }) => {
        if (now === null) return null;
        const today = weekdayOf(now.day);
        const weeks = bare ? (today >= 6 || ahead ? 0 : -1) : (WEEKS[group('weeks')] ?? 0);
        const monday = addDays(now.day, 1 - today + weeks * 7);
        const first = bare || group('end') !== '' ? addDays(monday, 5) : monday;
        const last = addDays(monday, 6);
        return {
          value: interval(dayEdtf(first), dayEdtf(last)),
          ...last,
          day: null,
          steps: [{ step: 'offset', unit: 'week', amount: weeks, from: now.from, anchor: dayEdtf(now.day) }],
        };
      },
    };
  },
};
