import { addDays, type Day } from '../calendar/days.ts';
import { dayEdtf, interval, monthEdtf, yearEdtf } from '../calendar/edtf.ts';
import { addMonths } from '../calendar/months.ts';
import type { Form } from '../draft.ts';
import { isRough, parseNumber } from '../numerals.ts';
import { COUNT, GAP, sticky } from './pattern.ts';

const edge = (day: Day, unit: string, amount: number): string => {
  if (unit.includes('年')) return yearEdtf(day.year + amount);
  if (unit.includes('月')) return monthEdtf(addMonths(day, amount));
  return dayEdtf(addDays(day, /[周週期拜]/u.test(unit) ? amount * 7 : amount));
};

const STEP_UNITS = {
  年: 'year',
  月: 'month',
  周: 'week',
  週: 'week',
  期: 'week',
  拜: 'week',
  天: 'day',
  日: 'day',
} as const;
const unitOf = (written: string) =>
  Object.entries(STEP_UNITS).find(([name]) => written.endsWith(name))?.[1] ?? 'day';

/** A stretch that ends or begins now: 过去五年, 近三年来, 未来两周. */
export const rolling: Form = {
  starts: '过過未近今最这這',
  pattern: sticky(
    `(?<way>[过過]去的?|最近的?|近|未[来來]的?|今[后後]|[这這])${GAP}(?<count>${COUNT})${GAP}(?<unit>年|[个個]月|[周週]|[个個]?(?:星期|[礼禮]拜)|天|日)` +
      `(?<since>[以]?[来來]|[间間])?(?![前后後多级級龄齡])`,
  ),
  read: ({ group, text, start, end }) => {
    const amount = parseNumber(group('count'));
    const way = group('way');
    if (amount === null || amount === 0 || isRough(group('count'))) return null;
    // 已经过去40年, 持续近两周: lengths, with no place in the calendar.
    const opens = /^$|[，。；！？、：（“「『,;:(\s在于於]/u.test(text.charAt(start - 1));
    if (way === '近' && group('since') === '' && !(opens && /^[，,]/u.test(text.charAt(end)))) return null;
    if (/^[过過]去/u.test(way) && /[经經已]/u.test(text.charAt(start - 1))) return null;
    if (/^[这這]/u.test(way) && !/[来來]/u.test(group('since'))) return null;
    const future = /^[未今]/u.test(way);
    return {
      kind: 'range',
      role: 'undated',
      resolve: ({ now }) => {
        if (now === null) return null;
        const there = edge(now.day, group('unit'), future ? amount : -amount);
        const here = edge(now.day, group('unit'), 0);
        const signed = future ? amount : -amount;
        const anchor = { from: now.from, anchor: dayEdtf(now.day) };
        return {
          value: future ? interval(here, there) : interval(there, here),
          ...now.day,
          day: null,
          month: null,
          steps: [{ step: 'offset', unit: unitOf(group('unit')), amount: signed, ...anchor }],
        };
      },
    };
  },
};
