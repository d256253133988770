import { interval, yearEdtf } from '../calendar/edtf.ts';
import type { Form } from '../draft.ts';
import { parseNumber } from '../numerals.ts';
import { DIGIT, GAP, sticky, TO, YEAR4 } from './pattern.ts';

/** Two years with one 年: 2017至2019年, 1991-94年. */
export const yearRange: Form = {
  starts: '12１２一二',
  pattern: sticky(`(?<first>${YEAR4})${GAP}${TO}${GAP}(?<last>${YEAR4}|${DIGIT}{2})${GAP}年(?![级級代])`),
  read: ({ group }) => {
    const first = parseNumber(group('first'));
    const written = parseNumber(group('last'));
    if (first === null || written === null) return null;
    const last = written < 100 ? first - (first % 100) + written : written;
    if (last <= first) return null;
    const value = interval(yearEdtf(first), yearEdtf(last));
    return {
      kind: 'range',
      role: 'period',
      resolve: () => ({ value, year: last, month: null, day: null, steps: [{ step: 'stated' }] }),
    };
  },
};
