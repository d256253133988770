import type { Span } from '#model/span.ts';
import * as v from 'valibot';

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

const PlaceSchema = v.object({ block: v.string(), start: v.number(), end: v.number() });
const WordsSchema = v.object({ color: v.string(), note: v.optional(v.string(), '') });

/** Highlights of one block or of several, with notes or without; what has no sure place in the text is none of these. */
const AnchoredSchema = v.union([
  v.object({
    highlight: WordsSchema,
    at: v.object({ places: v.pipe(v.array(PlaceSchema), v.minLength(1)) }),
  }),
  v.object({ highlight: WordsSchema, place: PlaceSchema }),
]);

/** The highlights that can be shown in the text. */
export const printedHighlights = (anchored: readonly unknown[]): PrintedHighlight[] =>
  anchored.flatMap((one) => {
    const result = v.safeParse(AnchoredSchema, one);
    if (!result.success) return [];
    const { output } = result;
    return [{ ...output.highlight, places: 'at' in output ? output.at.places : [output.place] }];
  });

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
