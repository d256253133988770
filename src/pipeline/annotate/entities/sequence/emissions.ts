import { CLUES, cluesAt, PLAIN } from './clues.ts';
import type { Evidence } from './evidence.ts';
import type { KeptSums } from './kept-sums.ts';
import { LABELS } from './labels.ts';
import { maskOf, rowOf, type SequenceModel } from './model.ts';

const clues = new Int32Array(2 * CLUES);
const places = new Int32Array(CLUES);
const keys = new Int32Array(PLAIN.length);

/** Parts two scores that were added up in one number; that after the last label is overwritten by the next character's first. */
const write = (emissions: Int32Array, at: number, pair: number): void => {
  const low = (pair << 16) >> 16;
  emissions[at] = low;
  emissions[at + 1] = (pair - low) >> 16;
};

/** The scores of every label for every character, character by character, in the model's steps. */
export const emissionsOf = (model: SequenceModel, kept: KeptSums, evidence: Evidence): Int32Array => {
  const { length } = evidence;
  const { rows } = model;
  const emissions = new Int32Array(length * LABELS + 1);
  for (let index = 0; index < length; index++) {
    // Thirteen labels in seven numbers, kept out of memory: this is the innermost of all loops.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let biased = 0;
    cluesAt(evidence, index, clues, keys);
    for (let plain = 0; plain < PLAIN.length; plain++) {
      const key = keys[plain] ?? 0;
      const row = rowOf(model, key);
      const head = rows[row] ?? 0;
      // A mask instead of a branch, which would be foreseen wrongly one time in three.
      const known = maskOf(head, key);
      const twoLabels = known & 0xff00ff;
      const first = rows[row + 1] ?? 0;
      const second = rows[row + 2] ?? 0;
      const third = rows[row + 3] ?? 0;
      a += first & twoLabels;
      b += (first >>> 8) & twoLabels;
      c += second & twoLabels;
      d += (second >>> 8) & twoLabels;
      e += third & twoLabels;
      f += (third >>> 8) & twoLabels;
      g += (head >>> 24) & known;
      biased += known & 0x800080;
    }
    a -= biased;
    b -= biased;
    c -= biased;
    d -= biased;
    e -= biased;
    f -= biased;
    g -= biased & 0xffff;
    for (let clue = 0; clue < CLUES; clue++)
      places[clue] = kept.at(clue, clues[2 * clue] ?? 0, clues[2 * clue + 1] ?? 0);
    const { sums } = kept;
    for (let clue = 0; clue < CLUES; clue++) {
      const place = places[clue] ?? 0;
      a = (a + (sums[place] ?? 0)) | 0;
      b = (b + (sums[place + 1] ?? 0)) | 0;
      c = (c + (sums[place + 2] ?? 0)) | 0;
      d = (d + (sums[place + 3] ?? 0)) | 0;
      e = (e + (sums[place + 4] ?? 0)) | 0;
      f = (f + (sums[place + 5] ?? 0)) | 0;
      g = (g + (sums[place + 6] ?? 0)) | 0;
    }
    const at = index * LABELS;
    write(emissions, at, a);
    write(emissions, at + 2, b);
    write(emissions, at + 4, c);
    write(emissions, at + 6, d);
    write(emissions, at + 8, e);
    write(emissions, at + 10, f);
    write(emissions, at + 12, g);
  }
  return emissions.subarray(0, length * LABELS);
};
