import { plainLatin } from './latin-name.ts';
import type { NameGroup } from './name-group.ts';

const isStart = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** The same last word, and first words that are the same or shorten each other where both have one. */
const agree = (left: string, right: string): boolean => {
  const a = plainLatin(left).split(' ');
  const b = plainLatin(right).split(' ');
  const sameLast = a.at(-1) === b.at(-1);
  return sameLast && (a.length === 1 || b.length === 1 || isStart(a[0] ?? '', b[0] ?? ''));
};

/** True when both have Latin names and none of one agrees with one of the other; such people are never one. */
export const differInLatin = (a: Pick<NameGroup, 'latin'>, b: Pick<NameGroup, 'latin'>): boolean =>
  a.latin.length > 0 &&
  b.latin.length > 0 &&
  !a.latin.some((left) => b.latin.some((right) => agree(left, right)));
