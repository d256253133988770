import { emissionsOf } from './emissions.ts';
import { KeptSums } from './kept-sums.ts';
import { namesOf, type TypedSpan } from './labels.ts';
import type { SequenceModel } from './model.ts';
import type { ReadText } from './read-text.ts';
import { bestLabels } from './viterbi.ts';

const kept = new WeakMap<SequenceModel, KeptSums>();
const keptFor = (model: SequenceModel): KeptSums => {
  const known = kept.get(model) ?? new KeptSums(model);
  kept.set(model, known);
  return known;
};

/** The names a model sees in a text, in order; offsets are those of the original. */
export const tag = (model: SequenceModel, { evidence, places }: ReadText): TypedSpan[] =>
  namesOf(bestLabels(emissionsOf(model, keptFor(model), evidence), model.transitions)).map(
    ({ start, end, type }) => ({
      start: places[start] ?? 0,
      end: (places[end - 1] ?? 0) + 1,
      type,
    }),
  );
