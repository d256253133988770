import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import type { Place } from '#model/anchor/place.ts';
import { pageBox } from '#app/lib/place/page-box.ts';
import { textRange } from '#app/lib/place/text-range.ts';

const GAP = 12;
const EDGE = 8;
/** A bar that stays at the top of the window. */
const COVERED_ABOVE = 64;

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

type Lines = NonNullable<ReturnType<typeof linesOf>>;

const fit = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Beside upright lines: where the text goes on, else where it came from; else over the margin at its top. */
const besideColumns = ({ first, last }: Lines, bar: DOMRect): CSSProperties => {
  const page = document.getElementById('content')?.getBoundingClientRect();
  const top = (page?.top ?? 0) + EDGE;
  const [leftEnd, rightEnd] = [(page?.left ?? 0) + EDGE, (page?.right ?? window.innerWidth) - EDGE];
  const left = last.left - GAP - bar.width;
  const right = first.right + GAP;
  if (left >= leftEnd) return { position: 'fixed', top, left };
  if (right + bar.width <= rightEnd) return { position: 'fixed', top, left: right };
  return { position: 'fixed', top: page?.top ?? 0, left: fit(left, leftEnd, rightEnd - bar.width) };
};

/** Below the words, else above them; null where neither has room. */
const besideRows = ({ first, last }: Lines, bar: DOMRect): CSSProperties | null => {
  const page = pageBox();
  if (page === null) return null;
  const middle = last.left + last.width / 2 - bar.width / 2;
  const right = Math.min(document.documentElement.clientWidth, page.right);
  const left = fit(middle, EDGE, Math.max(EDGE, right - bar.width - EDGE));
  const at = (top: number): CSSProperties => ({
    position: 'absolute',
    left: left - page.left,
    top: top - page.top,
  });
  const below = last.bottom + GAP;
  const above = first.top - GAP - bar.height;
  if (last.bottom > 0 && below + bar.height + EDGE <= window.innerHeight) return at(below);
  return above >= COVERED_ABOVE && first.top < window.innerHeight ? at(above) : null;
};

/** Scrolls words that the bar at the bottom of the window would cover out from under it. */
const clear = ({ last }: Lines, bar: DOMRect): void => {
  const style = getComputedStyle(document.documentElement).getPropertyValue('--bottom-bar');
  const bottomBar = Number.parseFloat(style) * 16 || 0;
  const hidden = last.bottom + GAP - (window.innerHeight - bar.height - GAP - bottomBar);
  if (last.bottom > 0 && last.bottom < window.innerHeight && hidden > 0) window.scrollBy({ top: hidden });
};

/**
 * Where the bar stands: beside the words it is about, never on them; under a finger, and where there is no room, at the bottom of
 * the window, and then the words are scrolled out from under it.
 */
export const useBarPlace = (
  ref: RefObject<HTMLElement | null>,
  places: readonly Place[],
  { touch, upright }: { readonly touch: boolean; readonly upright: boolean },
): CSSProperties => {
  const [style, setStyle] = useState<CSSProperties>(AT_BOTTOM);
  useLayoutEffect(() => {
    const settle = (): void => {
      const bar = ref.current?.getBoundingClientRect();
      const lines = linesOf(places);
      if (bar === undefined || lines === null) return setStyle(AT_BOTTOM);
      if (upright) return setStyle(besideColumns(lines, bar));
      const beside = touch ? null : besideRows(lines, bar);
      setStyle(beside ?? AT_BOTTOM);
      if (beside === null) clear(lines, bar);
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
  }, [ref, places, touch, upright]);
  return style;
};
