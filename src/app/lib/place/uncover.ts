import type { Span } from '#model/span.ts';
import { scrollToPlace } from './jump.ts';
import { readingBox } from './reading-box.ts';
import { textRange } from './text-range.ts';

/** Scrolls a span of a block out from under what covers it, if it is there. */
export const uncover = (block: string, span: Span): void => {
  const range = textRange(block, span);
  const box = readingBox();
  if (range !== null && box.stretchOf(range).end > box.room()) scrollToPlace(block, span, { focus: false });
};
