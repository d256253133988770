import type { Span } from '#model/span.ts';
import { pointAt, textNodes, type TextNode } from './text-nodes.ts';

/**
 * The range of a span of the text that these nodes show; null when they show nothing of it. It does not follow changes of the page:
 * thousands of ranges that did would make every one of them slow.
 */
export const rangeIn = (nodes: readonly TextNode[], { start, end }: Span): StaticRange | null => {
  const from = pointAt(nodes, start, 'start');
  const to = pointAt(nodes, end, 'end');
  if (from === null || to === null) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
};

/**
 * The DOM range of a span of a block's canonical text, whatever script it is drawn in; null where the block is not on the page or
 * does not show it. Where a word is drawn with another length, a part of it is the whole word.
 */
export const textRange = (block: string, span: Span): Range | null => {
  const row = document.getElementById(block);
  const found = row && rangeIn(textNodes(row), span);
  if (found === null) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
};
