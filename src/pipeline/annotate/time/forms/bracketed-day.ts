import { addDays, isDay, type Day } from '../calendar/days.ts';
import { dayEdtf } from '../calendar/edtf.ts';
import type { Form } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { missingMonth } from './missing-month.ts';
import { DAY, GAP, sticky } from './pattern.ts';

const SHIFTS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1 };
const PARTS: Readonly<Record<string, string>> = { 晚: 'TEV', 夜: 'TNI', 晨: 'TMO', 早: 'TMO' };

/** The day within a word for it, as papers of Taiwan write: 今（10）日, 昨(9)晚; the word is checked against it. */
export const bracketedDay: Form = {
  starts: '今昨明前',
  pattern: sticky(
    `(?<word>[今昨明前])[（(]${GAP}(?<day>${DAY})${GAP}[日]?${GAP}[）)](?<unit>[日天早晚晨夜])`,
  ),
  read: ({ group }) => {
    const number = parseNumber(group('day'));
    if (number === null) return null;
    const part = PARTS[group('unit')];
    return {
      kind: part === undefined ? 'date' : 'time',
      role: 'day',
      ...(part === undefined ? {} : { part }),
      resolve: (context) => {
        const { now } = context;
        const meant: Day | null = now && addDays(now.day, SHIFTS[group('word')] ?? 0);
        const agrees = meant !== null && meant.day === number;
        const found = missingMonth({ ...context, inSentence: null, inBlock: null }, number);
        if (found === null) return null;
        const day = agrees ? meant : { ...found.month, day: number };
        if (!isDay(day)) return null;
        const check = { step: 'checked', against: `${group('word')}${group('unit')}`, agrees } as const;
        return { value: dayEdtf(day), ...day, steps: [...found.steps, check] };
      },
    };
  },
};
