import { useEffect } from 'react';
import { HIGHLIGHT_COLORS } from '#model/highlight.ts';
import { paint } from '#app/lib/place/paint.ts';
import { textRange } from '#app/lib/place/text-range.ts';
import type { AnchoredHighlight } from './anchored-highlights.ts';

/**
 * Paints the highlights that have a sure place: one named highlight a colour, however many ranges.
 * `version` must change whenever the text's elements were drawn anew.
 */
export const usePaintedHighlights = (highlights: readonly AnchoredHighlight[], version: unknown): void => {
  useEffect(() => {
    for (const color of HIGHLIGHT_COLORS) {
      const ranges = highlights
        .filter(({ highlight }) => highlight.color === color)
        .flatMap(({ place }) => ('block' in place ? (textRange(place.block, place) ?? []) : []));
      paint(`highlight-${color}`, ranges);
    }
  }, [highlights, version]);
  useEffect(
    () => () => {
      for (const color of HIGHLIGHT_COLORS) paint(`highlight-${color}`, []);
    },
    [],
  );
};
