import type { Span } from '#model/span.ts';
import { pointAt, textNodes, type TextNode } from './text-nodes.ts';

/** The DOM range of a span of the text that these nodes show; null when they show nothing of it. */
export const rangeIn = (nodes: readonly TextNode[], { start, end }: Span): Range | null => {
  const from = pointAt(nodes, start, false);
  const to = pointAt(nodes, end, true);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
};

/** The DOM range of a span of a block's text, or null where the block is not on the page or does not show it. */
export const textRange = (block: string, span: Span): Range | null => {
  const row = document.getElementById(block);
  return row && rangeIn(textNodes(row), span);
};
