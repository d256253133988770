import type { Span } from '#model/span.ts';
import { textRange } from './text-range.ts';

/** Selects a span of a block's text, as if the reader had done it. */
export const select = (block: string, span: Span): void => {
  const range = textRange(block, span);
  if (range === null) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
};
