import { yearEdtf } from '../calendar/edtf.ts';
import type { Form } from '../draft.ts';
import { sticky } from './pattern.ts';
import { readYear, resolveYear, YEAR, YEAR_STARTS } from './year-reference.ts';

const shiftedBy = (years: number, value: string): string =>
  value.replace(/^\d{4}/u, (year) => yearEdtf(Number(year) + years));

/** 去年同期: the period named before it in the sentence, in another year; the year alone when there is none. */
export const samePeriod: Form = {
  starts: YEAR_STARTS + '12１２',
  pattern: sticky(`${YEAR}的?(?:同期|同月|同一?天|同日)`),
  read: (match) => {
    const reference = readYear(match);
    if (reference === null) return null;
    return {
      kind: 'date',
      role: 'period',
      resolve: (context) => {
        const found = resolveYear(reference, context);
        if (found === null) return null;
        const before = /[天日]$/u.test(match.text.slice(match.start, match.end))
          ? context.lastDay
          : context.inSentence;
        if (before === null || before.month === null) {
          return { value: yearEdtf(found.year), month: null, day: null, ...found };
        }
        const value = before.value
          .split('/')
          .map((end) => end.replace(/T.*$/u, ''))
          .map((end) => shiftedBy(found.year - before.year, end))
          .join('/');
        const steps = [...found.steps, { step: 'carried' as const, surface: before.value, value }];
        return { value, year: found.year, month: before.month, day: before.day, steps };
      },
    };
  },
};
