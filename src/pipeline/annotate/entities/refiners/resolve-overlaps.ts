import type { Candidate, Refiner } from '../candidate.ts';

/** One step of strength outweighs this many code units of length. */
const STEP = 0.6;

const weight = ({ start, end, strength }: Candidate): number => end - start + STEP * strength;

const isFree = (taken: Uint8Array, { start, end }: Candidate): boolean => {
  for (let index = start; index < end; index++) if (taken[index] === 1) return false;
  return true;
};

const resolve = (length: number, candidates: readonly Candidate[]): Candidate[] => {
  const taken = new Uint8Array(length);
  return candidates
    .toSorted((a, b) => weight(b) - weight(a) || a.start - b.start)
    .filter((candidate) => {
      const free = isFree(taken, candidate);
      if (free) taken.fill(1, candidate.start, candidate.end);
      return free;
    })
    .toSorted((a, b) => a.start - b.start);
};

/**
 * Leaves no two candidates of a block that overlap: the longer stays, a surer one even when it is slightly shorter,
 * of equals the first in the text. Those of type `none` still hold their place.
 */
export const resolveOverlaps: Refiner = (blocks, candidates) =>
  blocks.map((block, index) => resolve(block.folded.length, candidates[index] ?? []));
