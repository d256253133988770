import type { EntityType } from '#model/entity.ts';
import type { Span } from '#model/span.ts';

/** One block as recognisers see it: `folded` is `text` in simplified characters, offset for offset. */
export interface FoldedBlock {
  readonly id: string;
  readonly text: string;
  readonly folded: string;
}

/** How sure a recogniser is; of two candidates equally long the stronger stays. */
export const STRENGTH = { guess: 1, likely: 2, listed: 3, certain: 4 } as const;

/** A stretch of a block that may name an entity; offsets are UTF-16 code units of the block's text. */
export interface Candidate extends Span {
  /** `none`: known to name no entity (a people, a title, an ordinary word); it keeps shorter candidates out. */
  readonly type: EntityType | 'none';
  /** The recogniser that found it. */
  readonly source: string;
  readonly strength: number;
  /** The gazetteer entry it spells, or the name it stands for; two candidates with one key are one entity. */
  readonly key?: string;
  /** The Latin spelling the text or the gazetteer gives for it. */
  readonly latin?: string;
}

/**
 * Finds candidates in one block. `found` holds what the recognisers before it found there; a recogniser that
 * reads the text alone (such as a sequence model) ignores it.
 */
export interface Recogniser {
  readonly name: string;
  readonly recognise: (block: FoldedBlock, found: readonly Candidate[]) => Candidate[];
}

/** Takes all candidates of an article, block by block, and answers those that remain. */
export type Refiner = (
  blocks: readonly FoldedBlock[],
  candidates: readonly (readonly Candidate[])[],
) => Candidate[][];
