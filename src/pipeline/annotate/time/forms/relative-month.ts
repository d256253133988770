import { isDay } from '../calendar/days.ts';
import { dayEdtf, monthEdtf } from '../calendar/edtf.ts';
import { addMonths } from '../calendar/months.ts';
import { PART_OF_MONTH, partOfMonth } from '../calendar/parts-of-month.ts';
import type { Context } from '../context.ts';
import type { Form } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { DAY, GAP, sticky } from './pattern.ts';

const FROM_NOW: Readonly<Record<string, number>> = {
  本月: 0,
  这个月: 0,
  這個月: 0,
  这月: 0,
  上月: -1,
  上个月: -1,
  上個月: -1,
  下月: 1,
  下个月: 1,
  下個月: 1,
};
const FROM_MENTION: Readonly<Record<string, number>> = {
  同月: 0,
  当月: 0,
  當月: 0,
  该月: 0,
  該月: 0,
  次月: 1,
  翌月: 1,
};

const monthOf = (name: string, { now, inBlock, nearby }: Context) => {
  const shift = FROM_NOW[name];
  if (shift === undefined) {
    const before = inBlock ?? nearby;
    if (before === null || before.month === null) return null;
    const amount = FROM_MENTION[name] ?? 0;
    const month = addMonths({ year: before.year, month: before.month }, amount);
    return {
      ...month,
      step: { step: 'offset', unit: 'month', amount, from: before.from, anchor: before.value } as const,
    };
  }
  if (now === null) return null;
  const anchor = { from: now.from, anchor: dayEdtf(now.day) };
  return {
    ...addMonths(now.day, shift),
    step: { step: 'offset', unit: 'month', amount: shift, ...anchor } as const,
  };
};

/** A month counted from now or from the last date: 本月, 上个月底, 下月5日, 同月, 月底. */
export const relativeMonth: Form = {
  starts: '本这這上下同当當该該次翌月',
  pattern: sticky(
    `(?:(?<name>${[...Object.keys(FROM_NOW), ...Object.keys(FROM_MENTION)].join('|')})` +
      `(?:${GAP}(?<day>${DAY})${GAP}[日号號]|(?<part>${PART_OF_MONTH}))?` +
      `|月(?<own>[初底末]|中旬))`,
  ),
  read: ({ group, text, start }) => {
    const own = group('own');
    if (own !== '' && /[0-9０-９一二三四五六七八九十份个個每岁歲]/u.test(text.charAt(start - 1))) return null;
    const name = group('name') || '本月';
    const part = own || group('part');
    const day = group('day') === '' ? null : parseNumber(group('day'));
    return {
      kind: 'date',
      role: day === null ? 'period' : 'day',
      resolve: (context) => {
        const found = monthOf(own !== '' && context.inSentence?.month != null ? '同月' : name, context);
        if (found === null) return null;
        const { year, month, step } = found;
        if (day !== null && !isDay({ year, month, day })) return null;
        const whole = part === '' ? monthEdtf(found) : partOfMonth(found, part);
        const value = day === null ? whole : dayEdtf({ year, month, day });
        return value === null ? null : { value, year, month, day, steps: [step] };
      },
    };
  },
};
