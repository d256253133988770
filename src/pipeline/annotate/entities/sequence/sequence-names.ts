import { STRENGTH, type Candidate, type FoldedBlock } from '../candidate.ts';
import { readText } from './read-text.ts';
import { tag } from './tag.ts';
import { trainedModel } from './trained-model.ts';

/** Rules whose findings stand beside the model's: they give names a key or a Latin spelling, or keep words apart. */
const KEPT = new Set(['listed-names', 'title-marks', 'bracketed-latin']);

/** Lets the trained model weigh what the rules found in a block, and answers the candidates that remain. */
export const weighBySequence = (block: FoldedBlock, ruled: readonly Candidate[]): Candidate[] => {
  const seen = tag(trainedModel(), readText(block.folded, ruled));
  return [
    ...ruled.filter(({ source }) => KEPT.has(source)),
    ...seen.map((name) => ({ ...name, source: 'sequence', strength: STRENGTH.listed })),
  ];
};
