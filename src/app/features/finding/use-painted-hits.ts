import { useEffect } from 'react';
import { paint } from '#app/lib/place/paint.ts';
import { textRange } from '#app/lib/place/text-range.ts';
import type { Found } from './use-found.ts';

/** Paints what was found, over all else. `version` must change whenever the text's elements were drawn anew. */
export const usePaintedHits = ({ hits, current }: Found, version: unknown): void => {
  useEffect(() => {
    paint(
      'found',
      hits.flatMap((hit) => textRange(hit.block, hit) ?? []),
      1,
    );
    return () => paint('found', []);
  }, [hits, version]);
  const hit = hits[current];
  useEffect(() => {
    const range = hit && textRange(hit.block, hit);
    paint('found-current', range ? [range] : [], 2);
    return () => paint('found-current', []);
  }, [hit, version]);
};
