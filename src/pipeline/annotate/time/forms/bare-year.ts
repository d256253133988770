import { interval, yearEdtf } from '../calendar/edtf.ts';
import type { Form } from '../draft.ts';
import { GAP, sticky } from './pattern.ts';

const YEAR = '(?:1[5-9][0-9]{2}|20[0-9]{2})';
/** What makes a number the year of a vote, a games or a season. */
const YEARLY =
  /^\s?(?:[年]?(?:[总總][统統])?(?:大[选選]|[选選][举舉])|[总總][统統]大|中期|[奥奧][运運]|世界[杯盃]|世博|[财財]年|[赛賽]季|春[夏晚]|秋冬)/u;

/** Whether the number stands where only a year would: (1904–1980), 《…》（2013）, ，1942，. */
const standsAlone = (text: string, start: number, end: number): boolean => {
  const before =
    text
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .at(-1) ?? '';
  const after = text
    .slice(end, end + 2)
    .trimStart()
    .charAt(0);
  if (/[（(，,、]/u.test(before) && /[）)]/u.test(after)) return true;
  if (/[（(]/u.test(before) && /[，,、；;]/u.test(after)) return true;
  return before === '，' && after === '，';
};

/** A year without 年, in brackets or between commas, before what comes by years, or paired with another. */
export const bareYear: Form = {
  starts: '12',
  pattern: sticky(
    `(?<first>${YEAR})(?:${GAP}(?<joint>[-–—－~～至到]|[与與和跟])${GAP}(?<last>${YEAR}))?(?<between>${GAP}(?:之[间間]))?(?![0-9A-Za-z.%年月/-])`,
  ),
  read: ({ group, text, start, end }) => {
    if (/[0-9A-Za-z.:/_$¥€£第-]/u.test(text.charAt(start - 1))) return null;
    const first = Number(group('first'));
    const last = group('last') === '' ? null : Number(group('last'));
    if (last !== null && last <= first) return null;
    // 2016 与 2020 alone are two years and may as well be two amounts.
    const joined = /[与與和跟]/u.test(group('joint')) && group('between') === '';
    if (joined || (last === null && group('between') !== '')) return null;
    const meant =
      group('between') !== '' ||
      standsAlone(text, start, end) ||
      (last === null && YEARLY.test(text.slice(end, end + 8)));
    if (!meant) return null;
    const value = last === null ? yearEdtf(first) : interval(yearEdtf(first), yearEdtf(last));
    return {
      kind: last === null ? 'date' : 'range',
      role: 'period',
      resolve: () => ({ value, year: last ?? first, month: null, day: null, steps: [{ step: 'stated' }] }),
    };
  },
};
