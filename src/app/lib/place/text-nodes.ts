/** Text that is drawn but is not part of the block's text, such as pinyin. */
const SKIPPED = 'rt, rp, [data-aside]';

/** A text node of a block, and where in the block's text it begins. */
export interface TextNode {
  readonly node: Text;
  readonly from: number;
}

/**
 * The text nodes that show a block's text, in its order. Elements that show it carry the offset of their first character: one for a
 * paragraph, one a cell for a table.
 */
export const textNodes = (row: Element): TextNode[] => {
  const nodes: TextNode[] = [];
  for (const host of row.querySelectorAll('[data-offset]')) {
    let from = Number(host.getAttribute('data-offset'));
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      node instanceof Element
        ? node.matches(SKIPPED)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      nodes.push({ node, from });
      from += node.length;
    }
  }
  return nodes;
};

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** The DOM point of an offset; `late` prefers the end of a node to the start of the next. */
export const pointAt = (nodes: readonly TextNode[], offset: number, late: boolean): Point | null => {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const from = nodes[middle]?.from ?? 0;
    if (late ? from < offset : from <= offset) low = middle;
    else high = middle - 1;
  }
  const found = nodes[low];
  if (found === undefined) return null;
  return { node: found.node, offset: Math.max(0, Math.min(offset - found.from, found.node.length)) };
};
