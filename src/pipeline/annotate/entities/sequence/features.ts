import { keyOf, mix } from './hash.ts';
import { pieceAt } from './pieces.ts';
import type { Evidence } from './evidence.ts';

/** Stand for what lies before the text and after it. */
const [BEFORE_TEXT, AFTER_TEXT] = [1, 2];
const OUTSIDE = 99;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 17;
  for (let index = start; index < end; index++) hash = mix(hash, text.charCodeAt(index));
  return hash;
};

/** Room for the features of one character. */
export const MOST_FEATURES = 48;

// One buffer, written anew for every character: this runs millions of times.
const buffer = new Int32Array(MOST_FEATURES);
let count = 0;
const take = (template: number, value: number): void => {
  buffer[count++] = keyOf(template, value);
};

const at = (row: Uint8Array | Uint16Array, index: number): number =>
  index < 0 || index >= row.length ? OUTSIDE : (row[index] ?? OUTSIDE);

const codeAt = (text: string, place: number): number => {
  if (place < 0) return BEFORE_TEXT;
  return place < text.length ? text.charCodeAt(place) : AFTER_TEXT;
};

const takeCharacters = ({ text }: Evidence, index: number): void => {
  const l2 = codeAt(text, index - 2);
  const l1 = codeAt(text, index - 1);
  const own = codeAt(text, index);
  const r1 = codeAt(text, index + 1);
  const r2 = codeAt(text, index + 2);
  const left = mix(l1, own);
  const right = mix(own, r1);
  const beforeIt = mix(l2, l1);
  const afterIt = mix(r1, r2);
  take(1, own);
  take(2, l1);
  take(3, r1);
  take(4, l2);
  take(5, r2);
  take(6, left);
  take(7, right);
  take(8, beforeIt);
  take(9, afterIt);
};

const takeKinds = ({ kinds }: Evidence, index: number): void => {
  const l2 = at(kinds, index - 2);
  const l1 = at(kinds, index - 1);
  const own = at(kinds, index);
  const r1 = at(kinds, index + 1);
  const r2 = at(kinds, index + 2);
  const left = mix(l1, own);
  const right = mix(own, r1);
  take(10, right);
  take(11, mix(left, r1));
  take(12, mix(right, r2));
  take(13, mix(mix(l2, l1), own));
  take(14, mix(mix(mix(l2, l1), right), r2));
};

const takeWords = ({ text, words }: Evidence, index: number): void => {
  const start = words.starts[index] ?? index;
  const end = words.ends[index] ?? index + 1;
  const kind = words.classes[index] ?? 0;
  const piece = pieceAt(index, start, end);
  const size = Math.min(end - start, 5);
  const hasLeft = start > 0;
  const hasRight = end < text.length;
  const leftStart = hasLeft ? (words.starts[start - 1] ?? 0) : 0;
  const rightEnd = hasRight ? (words.ends[end] ?? 0) : 0;
  const left = hasLeft ? hashOf(text, leftStart, start) : BEFORE_TEXT;
  const right = hasRight ? hashOf(text, end, rightEnd) : AFTER_TEXT;
  const leftKind = hasLeft ? at(words.classes, start - 1) : OUTSIDE;
  const rightKind = hasRight ? at(words.classes, end) : OUTSIDE;
  const place = piece + 4 * kind;
  const shape = kind * 8 + size;
  take(15, mix(hashOf(text, start, end), piece));
  take(16, mix(place, size));
  take(17, mix(left, piece));
  take(18, mix(right, piece));
  take(19, mix(mix(leftKind, place), rightKind));
  take(20, mix(place, rightKind));
  take(21, mix(mix(left, piece), shape));
  take(22, mix(mix(right, piece), shape));
  const before = leftStart > 0 ? hashOf(text, words.starts[leftStart - 1] ?? 0, leftStart) : BEFORE_TEXT;
  const after =
    hasRight && rightEnd < text.length ? hashOf(text, rightEnd, words.ends[rightEnd] ?? 0) : AFTER_TEXT;
  take(23, mix(before, piece));
  take(24, mix(after, piece));
};

const takeLists = (evidence: Evidence, index: number): void => {
  const { text, kinds, listed, titles, suffixes, ahead, runs } = evidence;
  const l1 = at(listed, index - 1);
  const own = at(listed, index);
  const r1 = at(listed, index + 1);
  const left = mix(l1, own);
  take(25, left);
  take(26, mix(own, r1));
  take(27, mix(own, text.charCodeAt(index)));
  take(28, mix(left, r1));
  const title = at(titles, index - 1);
  take(29, mix(title, mix(at(titles, index), at(titles, index + 1))));
  take(30, mix(title, at(runs, index)));
  take(31, mix(title, at(kinds, index)));
  take(32, mix(at(suffixes, index), l1));
  take(33, mix(at(suffixes, index), at(suffixes, index + 1)));
  take(34, mix(at(ahead, index), own));
  take(35, mix(at(ahead, index), title));
};

const takeRuns = ({ text, runs, listed }: Evidence, index: number): void => {
  const own = at(runs, index);
  take(36, mix(own, at(runs, index - 1)));
  take(37, mix(own, at(runs, index + 1)));
  take(38, mix(own, index > 0 ? text.charCodeAt(index - 1) : BEFORE_TEXT));
  take(39, mix(own, index + 1 < text.length ? text.charCodeAt(index + 1) : AFTER_TEXT));
  take(40, mix(own, at(listed, index)));
};

const takeVerdicts = ({ ruled, listed }: Evidence, index: number): void => {
  const l1 = at(ruled, index - 1);
  const own = at(ruled, index);
  const r1 = at(ruled, index + 1);
  const left = mix(l1, own);
  take(41, left);
  take(42, mix(own, r1));
  take(43, mix(own, at(listed, index)));
  take(44, mix(left, r1));
};

/** Writes the keys of the features of the character at `index` into `keys` and answers how many there are. */
export const featuresAt = (evidence: Evidence, index: number, keys: Int32Array): number => {
  count = 0;
  takeCharacters(evidence, index);
  takeKinds(evidence, index);
  takeWords(evidence, index);
  takeLists(evidence, index);
  takeRuns(evidence, index);
  takeVerdicts(evidence, index);
  keys.set(buffer.subarray(0, count));
  return count;
};
