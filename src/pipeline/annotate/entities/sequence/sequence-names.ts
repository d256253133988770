import { STRENGTH, type Candidate, type FoldedBlock } from '../candidate.ts';
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

/** Lets the trained model weigh what the rules found in a block, and answers the candidates that remain. */
export const weighBySequence = (block: FoldedBlock, ruled: readonly Candidate[]): Candidate[] => {
  const keyed = new Map(
    ruled
      .filter(({ key }) => key !== undefined)
      .map((candidate) => [
        `${String(candidate.start)} ${String(candidate.end)} ${candidate.type}`,
        candidate,
      ]),
  );
  const seen = tag(trainedModel(), readText(block.folded, ruled)).map((name): Candidate => {
    const same = keyed.get(`${String(name.start)} ${String(name.end)} ${name.type}`);
    return { ...same, ...name, source: 'sequence', strength: STRENGTH.listed };
  });
  return [...ruled.filter(({ source }) => KEPT.has(source)), ...seen];
};
