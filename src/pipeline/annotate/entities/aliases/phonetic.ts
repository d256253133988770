import { syllableOf } from '../names/syllables.ts';

const INITIAL = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])/u;

/** Initials and finals that translators use for the same foreign sound. */
const INITIALS = ['bp', 'dt', 'gk', 'zc', 'ln', 'lr', 'fh', 'wf', 'wb', 'xs', 'jz', 'jq', 'qc', 'yj', 'gj'];
const NEAR_INITIALS = new Set([
  ...INITIALS.flatMap((pair) => [pair, [...pair].reverse().join('')]),
  'ssh',
  'shs',
  'zzh',
  'zhz',
  'cch',
  'chc',
  'xsh',
  'shx',
  'jzh',
  'zhj',
]);

/** Syllables that only close a sound, so that one may be missing: 尔 in 托尔, 夫, 克, 斯, 特, 德. */
const CLOSING = new Set(['er', 'fu', 'ke', 'si', 'te', 'de', 'le', 'ge', 'mu', 'bu', 'pu', 'a', 'e']);

const split = (syllable: string): { initial: string; final: string } => {
  const initial = INITIAL.exec(syllable)?.[0] ?? '';
  return { initial, final: syllable.slice(initial.length) };
};

/** 0 for the same sound, 1 for unlike ones. */
const distance = (a: string, b: string): number => {
  if (a === b) return 0;
  const one = split(a);
  const two = split(b);
  const initial = one.initial === two.initial ? 0 : NEAR_INITIALS.has(one.initial + two.initial) ? 0.2 : 0.6;
  const sameVowel = one.final.charAt(0) === two.final.charAt(0);
  const final = one.final === two.final ? 0 : sameVowel ? 0.15 : 0.35;
  return initial + final;
};

const gap = (syllable: string): number => (CLOSING.has(syllable) ? 0.35 : 0.8);

const alignment = (a: readonly string[], b: readonly string[]): number => {
  let row = [0];
  for (const syllable of b) row.push((row.at(-1) ?? 0) + gap(syllable));
  for (const left of a) {
    const next = [(row[0] ?? 0) + gap(left)];
    b.forEach((right, index) => {
      const replaced = (row[index] ?? 0) + distance(left, right);
      const missing = (row[index + 1] ?? 0) + gap(left);
      const added = (next[index] ?? 0) + gap(right);
      next.push(Math.min(replaced, missing, added));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
};

const syllables = (name: string): string[] | null => {
  const read = [...name].filter((character) => character !== '·').map(syllableOf);
  return read.every((syllable) => syllable !== undefined) ? read : null;
};

/** The similarity two names of so many syllables need to be one: shorter names are alike by chance. */
const needed = (length: number): number => (length >= 5 ? 0.8 : length === 4 ? 0.88 : 0.95);

/**
 * True when two folded foreign names sound like two spellings of one. Names of fewer than three syllables, and
 * those that hold a character not used in transliterations, never do.
 */
export const soundAlike = (a: string, b: string): boolean => {
  const one = syllables(a);
  const two = syllables(b);
  if (one === null || two === null) return false;
  const shorter = Math.min(one.length, two.length);
  const longer = Math.max(one.length, two.length);
  if (shorter < 3 || longer - shorter > 2) return false;
  return 1 - alignment(one, two) / longer >= needed(shorter);
};
