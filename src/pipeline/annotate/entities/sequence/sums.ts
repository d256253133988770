import { keyOf } from './hash.ts';
import { maskOf, rowOf, type SequenceModel } from './model.ts';
import { takeFeatures } from './templates.ts';

/** Numbers that a sum takes: each is the score of one label and 0x10000 times that of the next. */
export const SUM = 7;

/** Adds the scores of a feature, if the model knows it, to the sum that begins at `at`. */
export const addFeature = (model: SequenceModel, key: number, sums: Int32Array, at: number): void => {
  const { rows } = model;
  const row = rowOf(model, key);
  const head = rows[row] ?? 0;
  if (maskOf(head, key) === 0) return;
  for (let word = 0; word < 3; word++) {
    const bytes = rows[row + 1 + word] ?? 0;
    const place = at + 2 * word;
    sums[place] = (sums[place] ?? 0) + (bytes & 0xff00ff) - 0x800080;
    sums[place + 1] = (sums[place + 1] ?? 0) + ((bytes >>> 8) & 0xff00ff) - 0x800080;
  }
  sums[at + 6] = (sums[at + 6] ?? 0) + (head >>> 24) - 0x80;
};

/** Adds what the features of a clue are worth to the sum that begins at `at`. */
export const addClue = (
  model: SequenceModel,
  [clue, one, other]: readonly [number, number, number],
  sums: Int32Array,
  at: number,
): void => {
  takeFeatures(clue, one, other, (template, value) => {
    addFeature(model, keyOf(template, value), sums, at);
  });
};
