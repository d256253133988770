import type { Candidate } from '../candidate.ts';
import { evidenceIn, type Evidence } from './evidence.ts';
import { tighten } from './tighten.ts';

/** A text as the model reads it, without the spaces beside Chinese characters. */
export interface ReadText {
  readonly evidence: Evidence;
  /** For each code unit of the evidence its offset in the original. */
  readonly places: Uint32Array;
}

/** The first index whose place is `offset` or later. */
const indexOf = (places: Uint32Array, offset: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Prepares a folded text; `candidates` are what the rules found in it. */
export const readText = (folded: string, candidates: readonly Candidate[]): ReadText => {
  const { text, places } = tighten(folded);
  if (text.length === folded.length) return { evidence: evidenceIn(text, candidates), places };
  const moved = candidates
    .map((candidate) => ({
      ...candidate,
      start: indexOf(places, candidate.start),
      end: indexOf(places, candidate.end),
    }))
    .filter(({ start, end }) => start < end);
  return { evidence: evidenceIn(text, moved), places };
};
