import type { Evidence } from './evidence.ts';
import { pieceAt } from './pieces.ts';
import { codeAt } from './plain-features.ts';
import { MARGIN } from './rows.ts';

/**
 * How many clues there are: what the features of a character follow from that are not looked up each by itself. A clue is two numbers
 * that hold all its features need. The first {@link CHARACTER_CLUES} are a character each, and a mark it has or 0.
 */
export const [CLUES, CHARACTER_CLUES] = [9, 5] as const;

const LONGEST_TOLD = 5;

/** Writes the clues of the character at `index`, two numbers each. */
export const cluesAt = (evidence: Evidence, index: number, clues: Int32Array): void => {
  const { text, kinds, runs, listed, titles, suffixes, ahead, ruled, words } = evidence;
  const at = index + MARGIN;
  const run = runs[at] ?? 0;
  const list = listed[at] ?? 0;
  const title = titles[at - 1] ?? 0;
  clues[0] = text.charCodeAt(index);
  clues[1] = list;
  clues[2] = codeAt(text, index - 1);
  clues[3] = run;
  clues[4] = codeAt(text, index + 1);
  clues[5] = run;
  clues[6] = codeAt(text, index - 2);
  clues[8] = codeAt(text, index + 2);
  clues[10] =
    (kinds[at - 2] ?? 0) |
    ((kinds[at - 1] ?? 0) << 5) |
    ((kinds[at] ?? 0) << 10) |
    ((kinds[at + 1] ?? 0) << 15) |
    ((kinds[at + 2] ?? 0) << 20);
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
  const word = words.numbers[index] ?? 0;
  const start = words.starts[word] ?? 0;
  const end = words.starts[word + 1] ?? 0;
  clues[16] =
    pieceAt(index, start, end) |
    ((words.classes[word] ?? 0) << 2) |
    (Math.min(end - start, LONGEST_TOLD) << 7) |
    ((words.classes[word - 1] ?? 0) << 10) |
    ((words.classes[word + 1] ?? 0) << 15);
};
