import type { Anchored } from '#model/anchor/anchored.ts';
import type { Block } from '#model/block.ts';
import type { Highlight, HighlightColor } from '#model/highlight/highlight.ts';

/** A highlight and where it stands in the article as it is now. */
export interface AnchoredHighlight {
  readonly highlight: Highlight;
  readonly at: Anchored;
}

/** In reading order; those without a sure place come where they might belong, lost ones last. */
export const inReadingOrder = (
  list: readonly AnchoredHighlight[],
  blocks: readonly Block[],
): AnchoredHighlight[] => {
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const ranked = list.map((one) => {
    const [first] = [...one.at.places, ...one.at.likely];
    return { one, block: order.get(first?.block ?? '') ?? blocks.length, start: first?.start ?? 0 };
  });
  return ranked.toSorted((a, b) => a.block - b.block || a.start - b.start).map(({ one }) => one);
};

const onlyPlace = ({ at: { places } }: AnchoredHighlight) => (places.length === 1 ? places[0] : undefined);

/** The highlight that covers exactly this stretch of a block, where it stands now. */
export const covering = (
  list: readonly AnchoredHighlight[],
  { block, start, end }: { readonly block: string; readonly start: number; readonly end: number },
): Highlight | undefined =>
  list.find((one) => {
    const place = onlyPlace(one);
    return place?.block === block && place.start === start && place.end === end;
  })?.highlight;

/** How many code units a highlight covers. */
const sizeOf = ({ at: { places } }: AnchoredHighlight): number =>
  places.reduce((sum, { start, end }) => sum + end - start, 0);

/** The highlights that cover a character, the smallest first. */
export const highlightsAt = (
  list: readonly AnchoredHighlight[],
  { block, offset }: { readonly block: string; readonly offset: number },
): AnchoredHighlight[] =>
  list
    .filter(({ at }) =>
      at.places.some((place) => place.block === block && place.start <= offset && offset < place.end),
    )
    .toSorted((a, b) => sizeOf(a) - sizeOf(b));

/** What the margin shows of each block's highlights: the first of the whole block, else the first of a part of it. */
export const signsOf = (
  list: readonly AnchoredHighlight[],
  blocks: readonly Block[],
): ReadonlyMap<string, { readonly color: HighlightColor; readonly isWhole: boolean }> => {
  const lengths = new Map(blocks.map(({ id, text }) => [id, text.length]));
  const signs = new Map<string, { color: HighlightColor; isWhole: boolean }>();
  for (const { highlight, at } of list)
    for (const { block, start, end } of at.places) {
      const isWhole = start === 0 && end === lengths.get(block);
      const known = signs.get(block);
      if (known === undefined || (isWhole && !known.isWhole))
        signs.set(block, { color: highlight.color, isWhole });
    }
  return signs;
};
