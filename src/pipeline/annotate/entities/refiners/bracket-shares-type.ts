import type { Candidate, FoldedBlock, Refiner } from '../candidate.ts';

/** The candidate that ends where a bracket opens right before `start`, blanks aside. */
const inFront = (
  block: FoldedBlock,
  start: number,
  ends: ReadonlyMap<number, Candidate>,
): Candidate | undefined => {
  let at = start;
  while (block.folded.charAt(at - 1) === ' ') at--;
  if (!/[（(]/u.test(block.folded.charAt(at - 1))) return undefined;
  at--;
  while (block.folded.charAt(at - 1) === ' ') at--;
  return ends.get(at);
};

const isLatinName = (block: FoldedBlock, { start }: Candidate): boolean =>
  /\p{Script=Latin}/u.test(block.folded.charAt(start));

/** A Latin name in brackets is what the Chinese name in front of it is: `劳埃德（Lloyd's）`. */
export const bracketSharesType: Refiner = (blocks, candidates) =>
  blocks.map((block, index) => {
    const own = candidates[index] ?? [];
    const ends = new Map(
      own.filter(({ type }) => type !== 'none').map((candidate) => [candidate.end, candidate]),
    );
    return own.map((candidate) => {
      if (candidate.type === 'none' || !isLatinName(block, candidate)) return candidate;
      const named = inFront(block, candidate.start, ends);
      return named === undefined ? candidate : { ...candidate, type: named.type };
    });
  });
