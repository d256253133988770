import type { Candidate, Refiner } from '../candidate.ts';

/** One step of strength outweighs this many code units of length. */
const STEP = 0.6;

const weight = ({ start, end, strength }: Candidate): number => end - start + STEP * strength;

const resolve = (length: number, candidates: readonly Candidate[]): Candidate[] => {
  const taken = new Uint8Array(length);
  return candidates
    .toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .toSorted((a, b) => a.start - b.start);
};

/**
 * Leaves no two candidates of a block that overlap: the longer stays, a surer one even when it is slightly shorter,
 * of equals the first in the text. Those of type `none` still hold their place.
 */
export const resolveOverlaps: Refiner = (blocks, candidates) =>
  blocks.map((block, index) => resolve(block.folded.length, candidates[index] ?? []));
