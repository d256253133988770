import { STRENGTH, type Candidate, type FoldedBlock } from '../candidate.ts';
import type { Span } from '#model/span.ts';
import type { TypedSpan } from './labels.ts';
import { readText } from './read-text.ts';
import { tag } from './tag.ts';
import { trainedModel } from './trained-model.ts';

/** Rules whose findings stand beside the model's: they know names, introduce them, or keep words apart. */
const KEPT = new Set([
  'listed-names',
  'title-marks',
  'bracketed-latin',
  'abbreviations',
  'one-letter-places',
]);

const placeOf = ({ start, end }: Span, type: string): string => `${String(start)} ${String(end)} ${type}`;

const weigh = (ruled: readonly Candidate[], seen: readonly TypedSpan[]): Candidate[] => {
  const starts = new Set(seen.map(({ start }) => start));
  const keyed = new Map(
    ruled
      .filter(({ key, start }) => key !== undefined && starts.has(start))
      .map((candidate) => [placeOf(candidate, candidate.type), candidate]),
  );
  return [
    ...ruled.filter(({ source }) => KEPT.has(source)),
    ...seen.map((name): Candidate => {
      const same = keyed.get(placeOf(name, name.type));
      return { ...same, ...name, source: 'sequence', strength: STRENGTH.listed };
    }),
  ];
};

/**
 * Lets the trained model weigh what the rules found, block by block, and answers the candidates that remain. All blocks take one
 * step together, which is faster than each by itself: what a step needs stays at hand.
 */
export const weighBySequence = (
  blocks: readonly FoldedBlock[],
  ruled: readonly (readonly Candidate[])[],
): Candidate[][] => {
  const model = trainedModel();
  return blocks
    .map(({ folded }, index) => readText(folded, ruled[index] ?? []))
    .map((text) => tag(model, text))
    .map((seen, index) => weigh(ruled[index] ?? [], seen));
};
