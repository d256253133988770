import type { Evidence, Pattern } from './evidence.ts';
import type { Haystack, Straw } from './haystack.ts';
import { NEAR, occurrences } from './place.ts';

/** A place that has exactly the words looked for and what stood next to them. */
interface Copy {
  readonly straw: Straw;
  /** Where the words begin. */
  readonly from: number;
}

/** How much of the words must be there: the fewer there are, the more, for a few are found by chance almost anywhere. */
const wordsFloor = (length: number): number =>
  length >= 16 ? 0.6 : length >= 8 ? 0.7 : length >= 4 ? 0.75 : length === 3 ? 0.66 : 0.5;

/** Below this many code units that are the same, a place is only believed when it is a whole block. */
const FEW = 10;

const isWholeBlock = ({ text }: Pattern, { straw, same }: Evidence): boolean =>
  same === text.length && straw.text.length === text.length;

export const copiesOf = ({ text, start, end }: Pattern, { straws }: Haystack): Copy[] => {
  const lead = Math.min(start, NEAR);
  const around = text.slice(start - lead, end + NEAR);
  return straws.flatMap((straw) =>
    occurrences(straw.text, around).map((from) => ({ straw, from: from + lead })),
  );
};

/** 0 to about 1.7: words and near context, then neighbours, then the order among copies. */
export const scoreOf = (pattern: Pattern, evidence: Evidence, copies: readonly Copy[]): number => {
  const { near, neighbours, openEdges, straw, place } = evidence;
  const { index, of } = pattern.copy;
  const own = copies[index];
  const inOrder = of > 1 && of === copies.length && own?.straw === straw && own.from === place.start;
  return near + 0.3 * (neighbours ?? 0.6) + (inOrder ? 0.1 : 0) - 0.15 * openEdges;
};

/** Whether a place is good enough to be shown to the reader as a question. */
export const isLikely = (pattern: Pattern, evidence: Evidence): boolean =>
  (evidence.near >= 0.6 && (evidence.same >= FEW || isWholeBlock(pattern, evidence))) ||
  (evidence.near >= 0.45 && evidence.same >= FEW + 2) ||
  (evidence.near >= 0.3 && evidence.same >= 3 * FEW);

/** Whether a place is good enough to be painted. */
export const isCertain = (
  pattern: Pattern,
  { one, score }: { readonly one: Evidence; readonly score: number },
  copies: readonly Copy[],
): boolean => {
  const length = pattern.end - pattern.start;
  const neighbours = one.neighbours ?? 0;
  if (one.words < wordsFloor(length)) return false;
  if (length < 8 && one.edge < (one.words < 1 ? 0.75 : 0.5)) return false;
  if (one.same < FEW && !isWholeBlock(pattern, one)) return false;
  // Of several that were alike some are gone, and it may have been one of those.
  if (pattern.copy.of > 1 && copies.length < pattern.copy.of && neighbours < 1.5) return false;
  if ((copies.length > 1 || pattern.text.length < FEW) && neighbours < 0.5) return false;
  return score >= (one.same < 2 * FEW ? 1.05 : 0.97);
};
