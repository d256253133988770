import { canonicalOffset, drawnOffset, type Edge } from '#model/drawn/drawn.ts';
import { readHost, type DrawnHost } from './drawn-host.ts';

/** Text that is drawn but is not part of the block's text, such as pinyin. */
const SKIPPED = 'rt, rp, [data-aside]';

/** A text node of a block, whose text it belongs to, and where in what is drawn of that it begins. */
export interface TextNode {
  readonly node: Text;
  readonly host: DrawnHost;
  readonly drawnFrom: number;
}

/**
 * The text nodes that show a block's text, in its order. Elements that show it say where in it they begin: one for a paragraph, one
 * a cell for a table.
 */
export const textNodes = (row: Element): TextNode[] => {
  const nodes: TextNode[] = [];
  for (const element of row.querySelectorAll('[data-offset]')) {
    const host = readHost(element);
    let drawnFrom = 0;
    const walker = document.createTreeWalker(
      element,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      (node) =>
        node instanceof Element
          ? node.matches(SKIPPED)
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_SKIP
          : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      nodes.push({ node, host, drawnFrom });
      drawnFrom += node.length;
    }
  }
  return nodes;
};

/**
 * The offset in the block's canonical text of an offset in a text node. In the midst of a word that is drawn with another length it
 * is the word's beginning or end.
 */
export const offsetOf = ({ host, drawnFrom }: TextNode, offset: number, edge: Edge): number =>
  host.offset + canonicalOffset(host.shifts, drawnFrom + offset, edge);

export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** The last node that `holds`, which it does for all before it; the first when for none. */
const lastOf = (nodes: readonly TextNode[], holds: (node: TextNode) => boolean): TextNode | undefined => {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const node = nodes[middle];
    if (node !== undefined && holds(node)) low = middle;
    else high = middle - 1;
  }
  return nodes[low];
};

/** The DOM point of an offset of the canonical text; an `end` is rather the end of a node than the start of the next. */
export const pointAt = (nodes: readonly TextNode[], offset: number, edge: Edge): Point | null => {
  const isLate = edge === 'end';
  const host = lastOf(nodes, (one) => (isLate ? one.host.offset < offset : one.host.offset <= offset))?.host;
  if (host === undefined) return null;
  const drawn = drawnOffset(host.shifts, Math.max(0, offset - host.offset), edge);
  const found = lastOf(
    nodes,
    (one) =>
      one.host.offset < host.offset ||
      (one.host === host && (isLate ? one.drawnFrom < drawn : one.drawnFrom <= drawn)),
  );
  if (found?.host !== host) return null;
  return { node: found.node, offset: Math.max(0, Math.min(drawn - found.drawnFrom, found.node.length)) };
};
