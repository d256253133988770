import { anchor, type Anchored } from '#model/anchor.ts';
import type { Block } from '#model/block.ts';
import type { Highlight } from '#model/highlight.ts';

export interface AnchoredHighlight {
  readonly highlight: Highlight;
  readonly place: Anchored;
}

/** Highlights with their places in the text as it is now, in reading order; those without a sure place come last. */
export const anchoredHighlights = (
  list: readonly Highlight[],
  blocks: readonly Block[],
): AnchoredHighlight[] => {
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const rank = (place: Anchored): number =>
    'block' in place ? (order.get(place.block) ?? 0) : blocks.length;
  const start = (place: Anchored): number => ('block' in place ? place.start : 0);
  return list
    .map((highlight) => ({ highlight, place: anchor(highlight, blocks) }))
    .toSorted((a, b) => rank(a.place) - rank(b.place) || start(a.place) - start(b.place));
};

/** By block, the highlight that covers exactly all of it where it stands now. */
export const wholeBlocks = (
  anchored: readonly AnchoredHighlight[],
  blocks: readonly Block[],
): ReadonlyMap<string, Highlight> => {
  const lengths = new Map(blocks.map(({ id, text }) => [id, text.length]));
  return new Map(
    anchored.flatMap(({ highlight, place }) =>
      'block' in place && place.start === 0 && place.end === lengths.get(place.block)
        ? [[place.block, highlight] as const]
        : [],
    ),
  );
};
