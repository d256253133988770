import { syllableOf } from '../names/syllables.ts';

const INITIAL = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])/u;

/** Initials and finals that translators use for the same foreign sound. */
const INITIALS = ['bp', 'dt', 'gk', 'zc', 'ln', 'lr', 'fh', 'wf', 'wb', 'xs', 'jz', 'jq', 'qc', 'yj', 'gj'];
const NEAR_INITIALS = new Set([
  ...INITIALS.flatMap((pair) => [pair, [...pair].toReversed().join('')]),
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

/** A syllable in the parts that are compared. */
interface Sound {
  readonly syllable: string;
  readonly initial: string;
  readonly final: string;
  /** What it costs to leave it out. */
  readonly gap: number;
}

/** The sounds of a name, in order. */
export type Reading = readonly Sound[];

const soundOf = (syllable: string): Sound => {
  const initial = INITIAL.exec(syllable)?.[0] ?? '';
  return {
    syllable,
    initial,
    final: syllable.slice(initial.length),
    gap: CLOSING.has(syllable) ? 0.35 : 0.8,
  };
};

/** How a folded foreign name sounds, its dots aside; null when it holds a character not used in transliterations. */
export const readingOf = (name: string): Reading | null => {
  const syllables = Array.from(name.replaceAll('·', ''), syllableOf);
  return syllables.every((syllable) => syllable !== undefined) ? syllables.map(soundOf) : null;
};

/** 0 for the same sound, 1 for unlike ones. */
const distance = (a: Sound, b: Sound): number => {
  if (a.syllable === b.syllable) return 0;
  const initial = a.initial === b.initial ? 0 : NEAR_INITIALS.has(a.initial + b.initial) ? 0.2 : 0.6;
  const sameVowel = a.final.charAt(0) === b.final.charAt(0);
  const final = a.final === b.final ? 0 : sameVowel ? 0.15 : 0.35;
  return initial + final;
};

const alignment = (a: Reading, b: Reading): number => {
  let row = [0];
  for (const { gap } of b) row.push((row.at(-1) ?? 0) + gap);
  for (const left of a) {
    const next = [(row[0] ?? 0) + left.gap];
    for (const [index, right] of b.entries()) {
      const replaced = (row[index] ?? 0) + distance(left, right);
      const missing = (row[index + 1] ?? 0) + left.gap;
      const added = (next[index] ?? 0) + right.gap;
      next.push(Math.min(replaced, missing, added));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The similarity two names of so many syllables need to be one: shorter names are alike by chance. */
const needed = (length: number): number => (length >= 5 ? 0.8 : length === 4 ? 0.88 : 0.95);

/** How alike two names sound, 0 to 1; 0 when they are too short or too unlike in length or first sound to be compared. */
const similarity = (a: Reading, b: Reading): number => {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  const [first] = a;
  const [second] = b;
  if (shorter < 3 || longer - shorter > 2 || first === undefined || second === undefined) return 0;
  return distance(first, second) >= 0.6 ? 0 : 1 - alignment(a, b) / longer;
};

/** How far below what is needed two names may be to be worth a look. */
const NEARLY = 0.08;

/** How sure it is that two readings are one name: `same`, `likely` or `different`. Names of fewer than three syllables always differ. */
export const compareSounds = (a: Reading, b: Reading): 'same' | 'likely' | 'different' => {
  const alike = similarity(a, b);
  const least = needed(Math.min(a.length, b.length));
  return alike >= least ? 'same' : alike >= least - NEARLY ? 'likely' : 'different';
};

/** True when the sounds of two parts of names, however short, are more alike than not. */
export const soundRelated = (a: Reading, b: Reading): boolean =>
  1 - alignment(a, b) / Math.max(a.length, b.length, 1) >= 0.6;
