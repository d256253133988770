import { useEffect, useLayoutEffect } from 'react';
import { paint } from '#app/lib/place/paint.ts';
import { textRange } from '#app/lib/place/text-range.ts';
import type { Place } from '#model/anchor/place.ts';
import type { AnchoredHighlight } from './anchored-highlights.ts';
import type { Opened } from './opened.ts';
import { withEngine } from './use-highlights.ts';

const NOWHERE: readonly Place[] = [];

type Drawn = ReadonlyMap<string, unknown>;

interface Shown {
  readonly anchored: readonly AnchoredHighlight[];
  readonly open: Opened | null;
}

/** Paints the highlights that have a sure place. The maps are what the text's blocks are drawn from, which change when they do. */
export const usePaint = ({ anchored, open }: Shown, marks: Drawn, cues: Drawn): void => {
  'use no memo'; // effects, which say themselves what they depend on
  // Before the browser draws, so that what is known by then appears with the text.
  useLayoutEffect(() => {
    let late = false;
    withEngine(({ painter }) => {
      if (!late) painter.paint(anchored, [marks, cues]);
    });
    return () => {
      late = true;
    };
  }, [anchored, marks, cues]);
  useEffect(() => () => withEngine(({ painter }) => painter.stop()), []);
  const openId = open?.kind === 'highlight' ? open.id : null;
  usePaintedOpen(
    anchored.find(({ highlight }) => highlight.id === openId)?.at.places ?? NOWHERE,
    marks,
    cues,
  );
};

/** Marks the highlight that is open, so that it can be told from those it overlaps. */
const usePaintedOpen = (places: readonly Place[], marks: Drawn, cues: Drawn): void => {
  'use no memo'; // effects, which say themselves what they depend on
  useEffect(() => {
    paint(
      'highlight-open',
      places.flatMap((place) => textRange(place.block, place) ?? []),
    );
    return () => paint('highlight-open', []);
  }, [places, marks, cues]);
};
