import { addDays, isDay } from '../calendar/days.ts';
import { dayEdtf } from '../calendar/edtf.ts';
import type { Form } from '../draft.ts';
import { sticky } from './pattern.ts';
import { mayBeADay, namesADay } from './figure-of-speech.ts';

const SHIFTS: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 後: 2 };
const PARTS: Readonly<Record<string, string>> = { 晚: 'TEV', 夜: 'TNI', 晨: 'TMO', 早: 'TMO', 午: 'TAF' };
const YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 明年: 1 };

/** 即日起: from the day of the news on. */
export const fromToday: Form = {
  starts: '即',
  pattern: sticky(`即日(?=起|[生正])`),
  read: () => ({
    kind: 'date',
    role: 'day',
    resolve: ({ now }) =>
      now && {
        value: dayEdtf(now.day),
        ...now.day,
        steps: [{ step: 'offset', unit: 'day', amount: 0, from: now.from, anchor: dayEdtf(now.day) }],
      },
  }),
};

/** A day counted from today: 今天, 昨日, 前晚, 今晨, 明天, 去年今日. In a figure of speech it names none. */
export const dayWord: Form = {
  starts: '大前昨今明后後去',
  pattern: sticky(
    `(?:(?<year>前年|去年|明年)的?)?(?<shift>大前|[前昨今明后後])(?:(?<unit>天|日)|(?<part>[晚夜晨早午])(?:间|間|上)?)(?![报報性文之朝代儿兒])`,
  ),
  read: (match) => {
    const { group } = match;
    const part = PARTS[group('part')];
    const word = group('shift');
    if ('前后後'.includes(word) && (group('unit') === '日' || 'x夜晨早午'.includes(group('part') || ' ')))
      return null;
    if (
      part === undefined &&
      '前后後'.includes(word) &&
      /[几幾数數一二三两兩\d]/u.test(match.text.charAt(match.start - 1))
    )
      return null;
    // 证明天下: the word before ends in 明.
    if (word === '明' && /[证證说說表声聲光文发發透黎]/u.test(match.text.charAt(match.start - 1)))
      return null;
    const shift = SHIFTS[word] ?? 0;
    const years = YEARS[group('year')];
    const literal =
      years !== undefined ||
      part !== undefined ||
      namesADay(match, shift) ||
      (word === '今' && group('unit') === '日' && mayBeADay(match));
    const inWire = shift === 0 && mayBeADay(match);
    return {
      kind: part === undefined ? 'date' : 'time',
      role: 'day',
      unresolved: literal ? 'open' : 'figurative',
      ...(part === undefined ? {} : { part }),
      resolve: ({ now }) => {
        if (now === null || (!literal && !(now.from === 'dateline' && inWire))) return null;
        const anchor = { from: now.from, anchor: dayEdtf(now.day) };
        const moved = addDays(now.day, shift);
        const day = { ...moved, year: moved.year + (years ?? 0) };
        if (!isDay(day)) return null;
        return {
          value: dayEdtf(day),
          ...day,
          steps: [
            ...(years === undefined
              ? []
              : [{ step: 'offset' as const, unit: 'year' as const, amount: years, ...anchor }]),
            { step: 'offset', unit: 'day', amount: shift, ...anchor },
          ],
        };
      },
    };
  },
};
