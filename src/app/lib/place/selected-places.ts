import { textNodes } from './text-nodes.ts';

/** A stretch of a block's text. */
export interface SelectedPlace {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** The offset of a boundary of `range` in the text that a row shows. */
const offsetIn = (row: Element, node: Node, offset: number, isStart: boolean): number => {
  const nodes = textNodes(row);
  const boundary = document.createRange();
  boundary.setStart(node, offset);
  let last = 0;
  for (const { node: text, from } of nodes) {
    if (text === node) return from + offset;
    // The first text after the boundary, for a start; the last one before it, for an end.
    if (boundary.comparePoint(text, 0) >= 0) return isStart ? from : last;
    last = from + text.length;
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
    const beginsHere = row.contains(startContainer);
    const endsHere = row.contains(endContainer);
    const start = beginsHere ? offsetIn(row, startContainer, startOffset, true) : first.from;
    const end = endsHere ? offsetIn(row, endContainer, endOffset, false) : last.from + last.node.length;
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
