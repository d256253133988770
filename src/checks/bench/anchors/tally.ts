import type { AnchorState } from '#model/anchor/anchored.ts';
import type { Place } from '#model/anchor/place.ts';

/** What became of highlights of one length: how many were put where they belong, elsewhere, or nowhere. */
export interface Tally {
  /** Highlights of which something is left in the article. */
  there: number;
  recovered: number;
  gone: number;
  /** Of those that are gone, painted somewhere. */
  haunting: number;
  /** Painted on words they were not made on. */
  false: number;
  unsure: number;
}

/** By the shortest length of a class. */
const CLASSES = [2, 3, 4, 8, 16, 32, 64] as const;

export const CLASS_NAMES: ReadonlyMap<number, string> = new Map(
  CLASSES.map((from, index) => {
    const to = (CLASSES[index + 1] ?? 201) - 1;
    return [from, from === to ? String(from) : `${String(from)}–${String(to)}`];
  }),
);

export const classOf = (length: number): number => CLASSES.findLast((from) => from <= length) ?? CLASSES[0];

/** Half of what is covered by either of two places is covered by both. */
const isSame = (a: Place, b: Place): boolean => {
  if (a.block !== b.block) return false;
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
};

export const emptyTally = (): Tally => ({
  there: 0,
  recovered: 0,
  gone: 0,
  haunting: 0,
  false: 0,
  unsure: 0,
});

/** Counts one highlight: where it belongs, null when nothing is left of it, and what was found. */
export const tell = (
  tally: Tally,
  belongs: Place | null,
  { state, place }: { readonly state: AnchorState; readonly place: Place | undefined },
): void => {
  if (belongs === null) tally.gone++;
  else tally.there++;
  if (state === 'unsure') tally.unsure++;
  if (place === undefined) return;
  if (belongs !== null && isSame(belongs, place)) tally.recovered++;
  else tally.false++;
  if (belongs === null) tally.haunting++;
};
