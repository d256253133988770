import type { Block } from '#model/block.ts';
import type { Place } from '#model/anchor/place.ts';

/** A code unit and where it comes from: its number in the article before the edit; -1 for what was added. */
interface Unit {
  readonly unit: string;
  readonly from: number;
}

/** A block's text that remembers where each of its code units was before the article was edited. */
export type Traced = readonly Unit[];

/** The blocks of an article, traced, and the number of the first code unit of each. */
export const trace = (
  blocks: readonly Block[],
): { traced: Traced[]; starts: ReadonlyMap<string, number> } => {
  let next = 0;
  const starts = new Map<string, number>();
  const traced = blocks.map(({ id, text }) => {
    starts.set(id, next);
    return Array.from({ length: text.length }, (_, at) => ({ unit: text.charAt(at), from: next++ }));
  });
  return { traced, starts };
};

export const added = (text: string): Traced =>
  Array.from({ length: text.length }, (_, at) => ({ unit: text.charAt(at), from: -1 }));

/** Traced texts as the blocks of an article that was built anew. */
export const blocksOf = (traced: readonly Traced[]): Block[] =>
  traced.map((units, index) => ({
    kind: 'paragraph',
    id: `p${String(index + 1)}`,
    text: units.map(({ unit }) => unit).join(''),
    marks: [],
    sentences: [],
  }));

/** Where a stretch of code units from before an edit stands after it; null when nothing is left of it. */
export const placeAfter = (traced: readonly Traced[], from: number, to: number): Place | null => {
  for (const [index, units] of traced.entries()) {
    const isOurs = ({ from: origin }: Unit): boolean => origin >= from && origin < to;
    const start = units.findIndex(isOurs);
    if (start >= 0) return { block: `p${String(index + 1)}`, start, end: units.findLastIndex(isOurs) + 1 };
  }
  return null;
};
