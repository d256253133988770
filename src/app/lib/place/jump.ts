import type { Span } from '#model/span.ts';
import { calmly, readingBox } from './reading-box.ts';
import { textRange } from './text-range.ts';

/**
 * Scrolls a block, or a span of it, to the first third of what is visible, and moves focus to the block unless told not to.
 * False when the block is not on the page.
 */
export const scrollToPlace = (block: string, span: Span | null, options: { focus: boolean }): boolean => {
  const row = document.getElementById(block);
  if (row === null) return false;
  const box = readingBox();
  const target = (span && textRange(block, span)) ?? row;
  const go = (behavior: ScrollBehavior): void => {
    box.scrollTo(readingBox().scrolled + box.stretchOf(target).start - box.room() * 0.3, behavior);
  };
  go(calmly());
  // Of a long text only what is seen has its true size, so that the place may have moved on the way.
  if (row.matches('[data-apart]')) {
    document.addEventListener('scrollend', () => go('instant'), { once: true, capture: true });
  }
  if (options.focus) row.focus({ preventScroll: true });
  return true;
};
