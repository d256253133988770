import { pointAt, textNodes } from './text-nodes.ts';

/** A character of a block's text. */
export interface TextPlace {
  readonly block: string;
  readonly offset: number;
}

/** The caret nearest to a point of the window, as the browser would set it. */
const caretAt = (x: number, y: number): { node: Node; offset: number } | null => {
  // Safari and older browsers of the other families know only the second.
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // oxlint-disable-next-line typescript/no-deprecated -- see above
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
};

/** The caret in the text that is nearest to a point of the window; null when there is no text near it. */
export const caretPlace = (x: number, y: number): TextPlace | null => {
  const caret = caretAt(x, y);
  const row = caret?.node.parentElement?.closest('[data-block]');
  if (caret === null || row == null) return null;
  const at = textNodes(row).find(({ node }) => node === caret.node);
  return at === undefined ? null : { block: row.id, offset: at.from + caret.offset };
};

const isInside = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The character whose box holds a point of the window; null when the point is beside the text. */
export const characterAt = (x: number, y: number): TextPlace | null => {
  const caret = caretPlace(x, y);
  const row = caret && document.getElementById(caret.block);
  if (caret === null || row === null) return null;
  const nodes = textNodes(row);
  for (const offset of [caret.offset, caret.offset - 1]) {
    const from = offset < 0 ? null : pointAt(nodes, offset, false);
    if (from === null || from.offset >= from.node.length) continue;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(from.node, from.offset + 1);
    for (const box of range.getClientRects()) if (isInside(box, x, y)) return { block: caret.block, offset };
  }
  return null;
};
