import { recogniseByRules } from '#pipeline/annotate/entities/recognisers/recognisers.ts';
import { fold } from '#model/script/fold.ts';
import { featuresAt } from '#pipeline/annotate/entities/sequence/features.ts';
import { labelsOf, type TypedSpan } from '#pipeline/annotate/entities/sequence/labels.ts';
import { readText, type ReadText } from '#pipeline/annotate/entities/sequence/read-text.ts';
import type { LabelledText } from './labelled-text.ts';

/** A sentence as numbers: for each character the keys of its features, and its label. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

/** Reads a text as the tagger does. */
export const asTaggerReads = (text: string): ReadText => {
  const folded = fold(text);
  return readText(folded, recogniseByRules({ id: '', text, folded }));
};

/** The example a labelled sentence gives. */
export const exampleOf = ({ text, names }: LabelledText, weight: number): Example => {
  const { evidence, places } = asTaggerReads(text);
  const indexes = new Map(Array.from(places, (place, index) => [place, index]));
  const moved = names.map(({ start, end, type }): TypedSpan => ({
    start: indexes.get(start) ?? 0,
    end: (indexes.get(end - 1) ?? 0) + 1,
    type,
  }));
  return {
    features: Array.from(places, (_, index) => featuresAt(evidence, index)),
    labels: labelsOf(places.length, moved),
    weight,
  };
};
