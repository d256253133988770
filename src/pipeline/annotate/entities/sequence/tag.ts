import { featuresAt, MOST_FEATURES } from './features.ts';
import { LABELS, namesOf, type TypedSpan } from './labels.ts';
import { BIAS, slotOf, type SequenceModel } from './model.ts';
import type { ReadText } from './read-text.ts';
import { bestLabels } from './viterbi.ts';

const found = new Int32Array(MOST_FEATURES);

/** Parts two scores that were added up in one number; that after the last label is overwritten by the next character's first. */
const write = (emissions: Int32Array, at: number, pair: number, bias: number): void => {
  emissions[at] = (pair & 0xffff) - bias;
  emissions[at + 1] = (pair >>> 16) - bias;
};

/** The scores of every label for every character, character by character, in the model's steps. */
const emissionsOf = ({ slots, scores }: SequenceModel, { evidence }: ReadText): Int32Array => {
  const { length } = evidence.text;
  const emissions = new Int32Array(length * LABELS + 1);
  const mask = slots.length / 2 - 1;
  for (let index = 0; index < length; index++) {
    const count = featuresAt(evidence, index, found);
    // Thirteen labels in seven numbers, kept out of memory: this is the innermost of all loops.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let bias = 0;
    for (let feature = 0; feature < count; feature++) {
      const key = found[feature] ?? 0;
      let slot = slotOf(key, mask);
      while (slots[slot * 2] !== key && slots[slot * 2] !== 0) slot = (slot + 1) & mask;
      if (slots[slot * 2] === 0) continue;
      const row = slots[slot * 2 + 1] ?? 0;
      a = (a + (scores[row] ?? 0)) | 0;
      b = (b + (scores[row + 1] ?? 0)) | 0;
      c = (c + (scores[row + 2] ?? 0)) | 0;
      d = (d + (scores[row + 3] ?? 0)) | 0;
      e = (e + (scores[row + 4] ?? 0)) | 0;
      f = (f + (scores[row + 5] ?? 0)) | 0;
      g = (g + (scores[row + 6] ?? 0)) | 0;
      bias += BIAS;
    }
    const at = index * LABELS;
    write(emissions, at, a, bias);
    write(emissions, at + 2, b, bias);
    write(emissions, at + 4, c, bias);
    write(emissions, at + 6, d, bias);
    write(emissions, at + 8, e, bias);
    write(emissions, at + 10, f, bias);
    write(emissions, at + 12, g, bias);
  }
  return emissions.subarray(0, length * LABELS);
};

/** The names a model sees in a text, in order; offsets are those of the original. */
export const tag = (model: SequenceModel, text: ReadText): TypedSpan[] => {
  const { places } = text;
  return namesOf(bestLabels(emissionsOf(model, text), model.transitions)).map(({ start, end, type }) => ({
    start: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + 1,
    type,
  }));
};
