import type { Step } from '#model/time.ts';
import type { Context, Mentioned } from '../context.ts';
import type { Match } from '../draft.ts';
import { dayEdtf, yearEdtf } from '../calendar/edtf.ts';
import { parseNumber } from '../numerals.ts';
import { ERAS, ERA_NAMES } from './eras.ts';
import { COUNT, DIGIT, GAP, MONTH, YEAR4 } from './pattern.ts';

/** How a text names a year. */
export type YearReference =
  | { readonly by: 'number'; readonly year: number }
  | { readonly by: 'era'; readonly year: number; readonly calendar: string; readonly written: string }
  | { readonly by: 'now'; readonly shift: number }
  | { readonly by: 'mention'; readonly shift: number; readonly loose: boolean };

const FROM_NOW: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  后年: 2,
  後年: 2,
};
const FROM_MENTION: Readonly<Record<string, number>> = {
  同年: 0,
  当年: 0,
  當年: 0,
  那年: 0,
  那一年: 0,
  该年: 0,
  該年: 0,
  次年: 1,
  翌年: 1,
  隔年: 1,
  前一年: -1,
  第二年: 1,
};

/** Source of a year with its 年; groups `relative`, `era`, `eraYear`, `before`, `common`, `year`, `short`. */
export const YEAR =
  `(?:(?<relative>${[...Object.keys(FROM_NOW), ...Object.keys(FROM_MENTION)].join('|')})(?:度(?![过過假]))?` +
  `|(?<era>${ERA_NAMES.join('|')})${GAP}(?<eraYear>${COUNT}|元)${GAP}年` +
  `|(?:公元|西元)(?<before>前)?${GAP}(?<common>${DIGIT}{1,4})${GAP}年` +
  `|(?<year>${YEAR4})${GAP}年度?` +
  `|(?<short>${DIGIT}{2})年(?=${GAP}${MONTH}${GAP}月|年?[底初](?![级級])|[上下]半年))`;

/** The first characters of `YEAR`, digits aside. */
export const YEAR_STARTS = [
  ...new Set([...Object.keys(FROM_NOW), ...Object.keys(FROM_MENTION), ...ERA_NAMES].map((name) => name[0])),
  '公西一二',
].join('');

/** The year a match of `YEAR` names; null when it names none. */
export const readYear = ({ group, text, start }: Match): YearReference | null => {
  const relative = group('relative');
  // 提前一年, 二十岁那年: not the year before, and one that only the life tells.
  if (/^前一年$/u.test(relative) && /[提之以]/u.test(text.charAt(start - 1))) return null;
  if (relative.startsWith('那') && /[岁歲]/u.test(text.charAt(start - 1))) return null;
  // 战争第二年: a place in a count.
  if (relative === '第二年' && !/^$|[，。；！？、（\s]/u.test(text.charAt(start - 1))) return null;
  if (relative !== '') {
    const shift = FROM_NOW[relative];
    return shift === undefined
      ? { by: 'mention', shift: FROM_MENTION[relative] ?? 0, loose: /^[当當那第]|^前一/u.test(relative) }
      : { by: 'now', shift };
  }
  const era = ERAS.get(group('era'));
  if (era !== undefined) {
    const count = parseNumber(group('eraYear'));
    if (count === null || count < 1) return null;
    return {
      by: 'era',
      year: era.firstYear + count - 1,
      calendar: era.calendar,
      written: `${group('era')}${group('eraYear')}年`,
    };
  }
  if (group('short') !== '') {
    const two = parseNumber(group('short'));
    return two === null ? null : { by: 'number', year: two + (two >= 40 ? 1900 : 2000) };
  }
  const year = parseNumber(group('common') || group('year'));
  return year === null || year === 0 ? null : { by: 'number', year: group('before') ? -year : year };
};

const around = (mentioned: Mentioned, shift: number): { year: number; steps: Step[] } => ({
  year: mentioned.year + shift,
  steps: [
    { step: 'offset', unit: 'year', amount: shift, from: mentioned.from, anchor: yearEdtf(mentioned.year) },
  ],
});

/** The number of the year, and how it was found; null when what it counts from is unknown. */
export const resolveYear = (
  reference: YearReference,
  { now, inBlock, nearby, lastYear }: Context,
): { year: number; steps: Step[] } | null => {
  if (reference.by === 'number') return { year: reference.year, steps: [{ step: 'stated' }] };
  if (reference.by === 'era') {
    const { year, calendar, written } = reference;
    return { year, steps: [{ step: 'calendar', calendar, written }] };
  }
  if (reference.by === 'mention') {
    // 当年 is “back then” unless a year stands close by.
    const mentioned = reference.loose ? inBlock : (inBlock ?? nearby ?? lastYear);
    if (mentioned === null) return null;
    // This year is 今年 and the last one 去年, so 当年 beside them is a time that everybody knows.
    if (reference.loose && (mentioned.relative || mentioned.year === now?.day.year)) return null;
    return around(mentioned, reference.shift);
  }
  if (now === null) return null;
  const { shift } = reference;
  return {
    year: now.day.year + shift,
    steps: [{ step: 'offset', unit: 'year', amount: shift, from: now.from, anchor: dayEdtf(now.day) }],
  };
};
