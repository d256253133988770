import type { Evidence } from './evidence.ts';
import { keyOf, mix } from './hash.ts';
import { pieceAt } from './pieces.ts';
import { MARGIN } from './rows.ts';

/** The templates of features that have so many values that each is looked up by itself: pairs of characters, and words. */
export const PLAIN: readonly number[] = [6, 7, 8, 9, 15, 17, 18, 21, 22, 23, 24];

/**
 * How many clues there are: what all other features follow from. A clue is two numbers that hold all its features need. The first
 * {@link CHARACTER_CLUES} are a character each, and a mark it has or 0.
 */
export const [CLUES, CHARACTER_CLUES] = [9, 5] as const;

const LONGEST_TOLD = 5;

const writeWords = (
  { numbers, starts, hashes, classes }: Evidence['words'],
  index: number,
  clues: Int32Array,
  keys: Int32Array,
): void => {
  const word = numbers[index] ?? 0;
  const start = starts[word] ?? 0;
  const end = starts[word + 1] ?? 0;
  const piece = pieceAt(index, start, end);
  const kind = classes[word] ?? 0;
  const size = Math.min(end - start, LONGEST_TOLD);
  const left = mix(hashes[word - 1] ?? 0, piece);
  const right = mix(hashes[word + 1] ?? 0, piece);
  keys[4] = keyOf(15, mix(hashes[word] ?? 0, piece));
  keys[5] = keyOf(17, left);
  keys[6] = keyOf(18, right);
  keys[7] = keyOf(21, mix(left, kind * 8 + size));
  keys[8] = keyOf(22, mix(right, kind * 8 + size));
  keys[9] = keyOf(23, mix(hashes[word - 2] ?? 0, piece));
  keys[10] = keyOf(24, mix(hashes[word + 2] ?? 0, piece));
  clues[16] =
    piece | (kind << 2) | (size << 7) | ((classes[word - 1] ?? 0) << 10) | ((classes[word + 1] ?? 0) << 15);
};

const writeCharacters = (
  { codes, pairs, kinds }: Evidence,
  at: number,
  clues: Int32Array,
  keys: Int32Array,
): void => {
  keys[0] = keyOf(6, pairs[at - 1] ?? 0);
  keys[1] = keyOf(7, pairs[at] ?? 0);
  keys[2] = keyOf(8, pairs[at - 2] ?? 0);
  keys[3] = keyOf(9, pairs[at + 1] ?? 0);
  clues[0] = codes[at] ?? 0;
  clues[2] = codes[at - 1] ?? 0;
  clues[4] = codes[at + 1] ?? 0;
  clues[6] = codes[at - 2] ?? 0;
  clues[8] = codes[at + 2] ?? 0;
  clues[10] =
    (kinds[at - 2] ?? 0) |
    ((kinds[at - 1] ?? 0) << 5) |
    ((kinds[at] ?? 0) << 10) |
    ((kinds[at + 1] ?? 0) << 15) |
    ((kinds[at + 2] ?? 0) << 20);
};

/** Writes the clues of the character at `index`, two numbers each, and the keys of its features of {@link PLAIN}. */
export const cluesAt = (evidence: Evidence, index: number, clues: Int32Array, keys: Int32Array): void => {
  const { kinds, runs, listed, titles, suffixes, ahead, ruled } = evidence;
  const at = index + MARGIN;
  writeCharacters(evidence, at, clues, keys);
  writeWords(evidence.words, index, clues, keys);
  const run = runs[at] ?? 0;
  const list = listed[at] ?? 0;
  const title = titles[at - 1] ?? 0;
  clues[1] = list;
  clues[3] = run;
  clues[5] = run;
  clues[12] =
    title |
    ((titles[at] ?? 0) << 3) |
    ((titles[at + 1] ?? 0) << 6) |
    ((runs[at - 1] ?? 0) << 9) |
    (run << 16) |
    ((runs[at + 1] ?? 0) << 23);
  clues[13] = list | ((kinds[at] ?? 0) << 5);
  clues[14] =
    (ruled[at - 1] ?? 0) |
    ((ruled[at] ?? 0) << 7) |
    ((ruled[at + 1] ?? 0) << 14) |
    ((suffixes[at] ?? 0) << 21) |
    ((suffixes[at + 1] ?? 0) << 26);
  clues[15] =
    (listed[at - 1] ?? 0) |
    (list << 5) |
    ((listed[at + 1] ?? 0) << 10) |
    ((ahead[index] ?? 0) << 15) |
    (title << 24);
};
