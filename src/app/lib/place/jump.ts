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
  const { start } = box.stretchOf((span && textRange(block, span)) ?? row);
  box.scrollTo(box.scrolled + start - box.room() * 0.3, calmly());
  if (options.focus) row.focus({ preventScroll: true });
  return true;
};
