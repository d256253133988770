import { useLayoutEffect, useState } from 'react';
import type { Place } from '#model/anchor/place.ts';
import { textRange } from '#app/lib/place/text-range.ts';

/** A vertical line beside the text, in CSS pixels of the document. */
interface EdgeBox {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export type EdgeBoxes = Readonly<Record<'start' | 'end', EdgeBox>>;

const measured = (places: readonly Place[]): EdgeBoxes | null => {
  const [from] = places;
  const to = places.at(-1);
  const first = from && textRange(from.block, from)?.getClientRects()[0];
  const lasts = to && textRange(to.block, to)?.getClientRects();
  const last = lasts?.[lasts.length - 1];
  if (!first || !last) return null;
  const at = (x: number, { top, height }: DOMRect): EdgeBox => ({
    x: x + window.scrollX,
    y: top + window.scrollY,
    height,
  });
  return { start: at(first.left, first), end: at(last.right, last) };
};

/** Where the two ends of some places are drawn; follows changes of the text's size and the window's. */
export const useEdgeBoxes = (places: readonly Place[]): EdgeBoxes | null => {
  const [boxes, setBoxes] = useState<EdgeBoxes | null>(null);
  useLayoutEffect(() => {
    const measure = (): void => setBoxes(measured(places));
    measure();
    const article = document.querySelector('.reading');
    if (article === null) return;
    // Tells at once when it begins to observe, and whenever the text becomes taller or wider.
    const observer = new ResizeObserver(measure);
    observer.observe(article);
    return () => observer.disconnect();
  }, [places]);
  return boxes;
};
