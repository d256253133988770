import type { Candidate, Refiner } from '../candidate.ts';
import { surfaceOf } from '../surface.ts';

/** Gives every spelling the one type that its candidates in the article speak for most strongly. */
export const oneTypeAName: Refiner = (blocks, candidates) => {
  const votes = new Map<string, Map<Candidate['type'], number>>();
  blocks.forEach((block, index) => {
    for (const candidate of candidates[index] ?? []) {
      if (candidate.type === 'none') continue;
      const surface = surfaceOf(block, candidate);
      const types = votes.get(surface) ?? new Map<Candidate['type'], number>();
      types.set(candidate.type, (types.get(candidate.type) ?? 0) + 2 ** candidate.strength);
      votes.set(surface, types);
    }
  });
  const winners = new Map(
    [...votes].map(([surface, types]) => [surface, [...types].toSorted(([, a], [, b]) => b - a)[0]?.[0]]),
  );
  return blocks.map((block, index) =>
    (candidates[index] ?? []).map((candidate) =>
      candidate.type === 'none'
        ? candidate
        : { ...candidate, type: winners.get(surfaceOf(block, candidate)) ?? candidate.type },
    ),
  );
};
