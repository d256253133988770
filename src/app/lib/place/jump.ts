import type { Span } from '#model/span.ts';
import { textRange } from './text-range.ts';

/** Height at the bottom of the window that a sheet or bar covers now, in CSS pixels. */
const coveredBelow = (): number => {
  const cover = document.querySelector('[data-covers-below]')?.getBoundingClientRect();
  return cover === undefined || cover.height === 0 ? 0 : Math.max(0, window.innerHeight - cover.top);
};

/**
 * Scrolls a block, or a span of it, to the upper third of what is visible, and moves focus to the block unless told not to.
 * False when the block is not on the page.
 */
export const scrollToPlace = (block: string, span: Span | null, options: { focus: boolean }): boolean => {
  const row = document.getElementById(block);
  if (row === null) return false;
  const target = (span && textRange(block, span)) ?? row;
  const box = target.getBoundingClientRect();
  const room = window.innerHeight - coveredBelow();
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({ top: window.scrollY + box.top - room * 0.3, behavior: calm ? 'instant' : 'smooth' });
  if (options.focus) row.focus({ preventScroll: true });
  return true;
};
