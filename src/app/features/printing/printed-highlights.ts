import type { Span } from '#model/span.ts';

/** A highlight as it stands on paper. */
export interface PrintedHighlight {
  readonly color: string;
  /** `''` when there is none. */
  readonly note: string;
  /** In reading order; each a span of one block. */
  readonly places: readonly (Span & { readonly block: string })[];
}

/** A note, and the number it has in the text and beside it. */
export interface PrintedNote {
  readonly number: number;
  readonly note: string;
  /** The block that it stands beside. */
  readonly block: string;
  /** Where in that block its number stands, in code units. */
  readonly at: number;
}

/** A highlight and where it stands in the article as it is now. */
export interface Anchored {
  readonly highlight: { readonly color: string; readonly note: string };
  readonly at: { readonly places: PrintedHighlight['places'] };
}

/** The highlights that have a sure place in the text. */
export const printedHighlights = (anchored: readonly Anchored[]): PrintedHighlight[] =>
  anchored
    .filter(({ at }) => at.places.length > 0)
    .map(({ highlight: { color, note }, at: { places } }) => ({ color, note, places }));

/** Their notes, numbered in the order of the text; a number stands where its highlight ends. */
export const printedNotes = (
  highlights: readonly PrintedHighlight[],
  blocks: readonly { readonly id: string }[],
): PrintedNote[] => {
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  return highlights
    .flatMap(({ note, places }) => {
      const last = places.at(-1);
      return note.trim() === '' || last === undefined ? [] : [{ note, block: last.block, at: last.end }];
    })
    .toSorted((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.at - b.at)
    .map((note, index) => ({ ...note, number: index + 1 }));
};
