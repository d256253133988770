import type { Edge } from '#model/drawn/drawn.ts';
import { offsetOf, textNodes, type TextNode } from './text-nodes.ts';

/** A stretch of a block's canonical text. */
export interface SelectedPlace {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** The offset of a boundary of a range in the text that these nodes show. */
const offsetIn = (nodes: readonly TextNode[], node: Node, offset: number, edge: Edge): number => {
  const boundary = document.createRange();
  boundary.setStart(node, offset);
  let last = 0;
  for (const text of nodes) {
    if (text.node === node) return offsetOf(text, offset, edge);
    // The first text after the boundary, for a start; the last one before it, for an end.
    if (boundary.comparePoint(text.node, 0) >= 0) return edge === 'start' ? offsetOf(text, 0, edge) : last;
    last = offsetOf(text, text.node.length, 'end');
  }
  return last;
};

/** What a range covers of the text of the rows it touches, block by block in reading order; the margin and the like left out. */
const placesOf = (range: Range): SelectedPlace[] => {
  if (range.collapsed) return [];
  return [...document.querySelectorAll('[data-block]')].flatMap((row) => {
    if (!range.intersectsNode(row)) return [];
    const nodes = textNodes(row);
    const [first] = nodes;
    const last = nodes.at(-1);
    if (first === undefined || last === undefined) return [];
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const start = row.contains(startContainer)
      ? offsetIn(nodes, startContainer, startOffset, 'start')
      : offsetOf(first, 0, 'start');
    const end = row.contains(endContainer)
      ? offsetIn(nodes, endContainer, endOffset, 'end')
      : offsetOf(last, last.node.length, 'end');
    return start < end ? [{ block: row.id, start, end }] : [];
  });
};

/** What the reader has selected of the article; empty when nothing is. */
export const selectedPlaces = (): SelectedPlace[] => {
  const selection = document.getSelection();
  return selection === null || selection.isCollapsed || selection.rangeCount === 0
    ? []
    : placesOf(selection.getRangeAt(0));
};
