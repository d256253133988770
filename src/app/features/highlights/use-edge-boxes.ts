import { useLayoutEffect, useState } from 'react';
import type { Place } from '#model/anchor/place.ts';
import { pageBox } from '#app/lib/place/page-box.ts';
import { textRange } from '#app/lib/place/text-range.ts';

/** A line across the text, in CSS pixels of the page that the text is in; `thick` is its length. */
interface EdgeBox {
  readonly x: number;
  readonly y: number;
  readonly thick: number;
}

export type EdgeBoxes = Readonly<Record<'start' | 'end', EdgeBox>>;

const measured = (places: readonly Place[], upright: boolean): EdgeBoxes | null => {
  const [from] = places;
  const to = places.at(-1);
  const first = from && textRange(from.block, from)?.getClientRects()[0];
  const lasts = to && textRange(to.block, to)?.getClientRects();
  const last = lasts?.[lasts.length - 1];
  const page = pageBox();
  if (!first || !last || page === null) return null;
  const at = (x: number, y: number, { width, height }: DOMRect): EdgeBox => ({
    x: x - page.left,
    y: y - page.top,
    thick: upright ? width : height,
  });
  return {
    start: at(first.left, first.top, first),
    end: upright ? at(last.left, last.bottom, last) : at(last.right, last.top, last),
  };
};

/** Where the two ends of some places are drawn; follows changes of the text's size and the window's. */
export const useEdgeBoxes = (places: readonly Place[], upright: boolean): EdgeBoxes | null => {
  const [boxes, setBoxes] = useState<EdgeBoxes | null>(null);
  useLayoutEffect(() => {
    const measure = (): void => setBoxes(measured(places, upright));
    measure();
    const article = document.querySelector('.reading');
    if (article === null) return;
    // Tells at once when it begins to observe, and whenever the text becomes taller or wider.
    const observer = new ResizeObserver(measure);
    observer.observe(article);
    return () => observer.disconnect();
  }, [places, upright]);
  return boxes;
};
