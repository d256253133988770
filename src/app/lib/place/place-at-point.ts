import { offsetOf, textNodes, type Point } from './text-nodes.ts';

/** A character of a block's canonical text. */
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
  return at === undefined ? null : { block: row.id, offset: offsetOf(at, caret.offset, 'start') };
};

const holds = ({ node, offset }: Point, x: number, y: number): boolean => {
  if (offset < 0 || offset >= node.length) return false;
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
};

/** The character whose box holds a point of the window; null when the point is beside the text. */
export const characterAt = (x: number, y: number): TextPlace | null => {
  const caret = caretAt(x, y);
  const row = caret?.node.parentElement?.closest('[data-block]');
  if (caret === null || row == null) return null;
  const nodes = textNodes(row);
  const at = nodes.findIndex(({ node }) => node === caret.node);
  const here = nodes[at];
  if (here === undefined) return null;
  const before = nodes[at - 1];
  const candidates = [
    { text: here, offset: caret.offset },
    { text: here, offset: caret.offset - 1 },
    // Between two nodes the caret may be the other one's.
    ...(before === undefined ? [] : [{ text: before, offset: before.node.length - 1 }]),
    ...(nodes[at + 1] === undefined ? [] : [{ text: nodes[at + 1] ?? here, offset: 0 }]),
  ];
  const found = candidates.find(({ text, offset }) => holds({ node: text.node, offset }, x, y));
  return found === undefined ? null : { block: row.id, offset: offsetOf(found.text, found.offset, 'start') };
};
