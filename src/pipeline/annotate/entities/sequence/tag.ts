import { featuresAt, MOST_FEATURES } from './features.ts';
import { LABELS, namesOf, type TypedSpan } from './labels.ts';
import { slotOf, type SequenceModel } from './model.ts';
import type { ReadText } from './read-text.ts';
import { bestLabels } from './viterbi.ts';

const found = new Uint32Array(MOST_FEATURES);

/** The scores of every label for every character, character by character, in the model's steps. */
const emissionsOf = ({ keys, rows, scores }: SequenceModel, { evidence }: ReadText): Int32Array => {
  const { length } = evidence.text;
  const emissions = new Int32Array(length * LABELS);
  const mask = keys.length - 1;
  for (let index = 0; index < length; index++) {
    const count = featuresAt(evidence, index, found);
    const at = index * LABELS;
    for (let feature = 0; feature < count; feature++) {
      const key = found[feature] ?? 0;
      let slot = slotOf(key, mask);
      while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
      if (keys[slot] === 0) continue;
      const row = rows[slot] ?? 0;
      for (let label = 0; label < LABELS; label++)
        emissions[at + label] = (emissions[at + label] ?? 0) + (scores[row + label] ?? 0);
    }
  }
  return emissions;
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
