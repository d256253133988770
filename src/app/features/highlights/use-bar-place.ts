import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import type { Place } from '#model/anchor/place.ts';
import { textRange } from '#app/lib/place/text-range.ts';

const GAP = 12;
const EDGE = 8;

/** The boxes of the first and the last line of some places, in the window. */
const linesOf = (places: readonly Place[]): { first: DOMRect; last: DOMRect } | null => {
  const [from] = places;
  const to = places.at(-1);
  const first = from && textRange(from.block, from)?.getClientRects();
  const last = to && textRange(to.block, to)?.getClientRects();
  const top = first?.[0];
  const bottom = last?.[last.length - 1];
  return top && bottom ? { first: top, last: bottom } : null;
};

const AT_BOTTOM: CSSProperties = {
  position: 'fixed',
  insetInline: 0,
  marginInline: 'auto',
  width: 'fit-content',
  bottom: 'calc(var(--bottom-bar, 0px) + env(safe-area-inset-bottom) + 0.75rem)',
};

/**
 * Where the bar stands: below the words it is about, else above them; under a finger, and where neither has room, at the bottom of
 * the window, and then the words are scrolled out from under it.
 */
export const useBarPlace = (
  ref: RefObject<HTMLElement | null>,
  places: readonly Place[],
  touch: boolean,
): CSSProperties => {
  const [style, setStyle] = useState<CSSProperties>(AT_BOTTOM);
  useLayoutEffect(() => {
    const settle = (): void => {
      const bar = ref.current?.getBoundingClientRect();
      const lines = linesOf(places);
      if (bar === undefined || lines === null) return setStyle(AT_BOTTOM);
      const { first, last } = lines;
      // Over the text's own column, where it is wide enough.
      const column = document.getElementById('content')?.getBoundingClientRect();
      const right = Math.min(document.documentElement.clientWidth, column?.right ?? Infinity);
      const middle = last.left + last.width / 2 - bar.width / 2;
      const left = Math.max(EDGE, Math.min(middle, right - bar.width - EDGE));
      const isInView = last.bottom > 0 && last.bottom < window.innerHeight;
      const beside = (top: number): CSSProperties => ({
        position: 'absolute',
        left: left + window.scrollX,
        top: top + window.scrollY,
      });
      if (!touch && isInView && last.bottom + GAP + bar.height + EDGE <= window.innerHeight)
        return setStyle(beside(last.bottom + GAP));
      if (!touch && first.top - GAP - bar.height >= EDGE && first.top < window.innerHeight)
        return setStyle(beside(first.top - GAP - bar.height));
      setStyle(AT_BOTTOM);
      const bottomBar =
        Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--bottom-bar')) || 0;
      const hidden = last.bottom + GAP - (window.innerHeight - bar.height - GAP - bottomBar * 16);
      if (isInView && hidden > 0) window.scrollBy({ top: hidden });
    };
    settle();
    // Its own size changes when a note or a field comes into it.
    const observer = new ResizeObserver(settle);
    if (ref.current !== null) observer.observe(ref.current);
    window.addEventListener('resize', settle);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', settle);
    };
  }, [ref, places, touch]);
  return style;
};
