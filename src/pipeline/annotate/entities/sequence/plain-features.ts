import type { Evidence } from './evidence.ts';
import { keyOf, mix } from './hash.ts';
import { pieceAt } from './pieces.ts';
import { AFTER_TEXT, BEFORE_TEXT } from './rows.ts';

/** The templates of features that have so many values that each is looked up by itself: pairs of characters, and words. */
export const PLAIN: readonly number[] = [6, 7, 8, 9, 15, 17, 18, 21, 22, 23, 24];

const LONGEST_TOLD = 5;

/** What the character at a place is, or what stands for the one beyond the text. */
export const codeAt = (text: string, place: number): number => {
  if (place < 0) return BEFORE_TEXT;
  return place < text.length ? text.charCodeAt(place) : AFTER_TEXT;
};

/** Writes the keys of the features of {@link PLAIN} that the character at `index` has, in that order. */
export const plainKeysAt = ({ text, words }: Evidence, index: number, keys: Int32Array): void => {
  const l1 = codeAt(text, index - 1);
  const own = codeAt(text, index);
  const r1 = codeAt(text, index + 1);
  keys[0] = keyOf(6, mix(l1, own));
  keys[1] = keyOf(7, mix(own, r1));
  keys[2] = keyOf(8, mix(codeAt(text, index - 2), l1));
  keys[3] = keyOf(9, mix(r1, codeAt(text, index + 2)));
  const { numbers, starts, hashes, classes } = words;
  const word = numbers[index] ?? 0;
  const start = starts[word] ?? 0;
  const end = starts[word + 1] ?? 0;
  const piece = pieceAt(index, start, end);
  const shape = (classes[word] ?? 0) * 8 + Math.min(end - start, LONGEST_TOLD);
  const left = mix(hashes[word - 1] ?? 0, piece);
  const right = mix(hashes[word + 1] ?? 0, piece);
  keys[4] = keyOf(15, mix(hashes[word] ?? 0, piece));
  keys[5] = keyOf(17, left);
  keys[6] = keyOf(18, right);
  keys[7] = keyOf(21, mix(left, shape));
  keys[8] = keyOf(22, mix(right, shape));
  keys[9] = keyOf(23, mix(hashes[word - 2] ?? 0, piece));
  keys[10] = keyOf(24, mix(hashes[word + 2] ?? 0, piece));
};
