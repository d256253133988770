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
  const room = window.innerHeight - coveredBelow();
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const distance = (): number => target.getBoundingClientRect().top - room * 0.3;
  const behavior = calm ? 'instant' : 'smooth';
  window.scrollBy({ top: distance(), behavior });
  // Of a long text only what is seen has its true height, so that the place may have moved on the way.
  if (row.matches('[data-apart]')) {
    window.addEventListener('scrollend', () => window.scrollBy({ top: distance(), behavior: 'instant' }), {
      once: true,
    });
  }
  if (options.focus) row.focus({ preventScroll: true });
  return true;
};
