import type { Span } from '#model/span.ts';

/** Text that is drawn but is not part of the block's text, such as pinyin. */
const SKIPPED = 'rt, rp, [data-aside]';

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** The DOM point of a text offset; `late` prefers the end of a node to the start of the next. */
const pointAt = (host: Element, offset: number, late: boolean): Point | null => {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) == null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  let left = offset;
  let last: Point | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left < node.length || (late && left === node.length)) return { node, offset: left };
    left -= node.length;
    last = { node, offset: node.length };
  }
  return left === 0 ? last : null;
};

/** Elements that show a block's text carry the offset of their first character: one for a paragraph, one a cell for a table. */
const hostAt = (row: Element, offset: number, late: boolean): { host: Element; from: number } | null => {
  let found: { host: Element; from: number } | null = null;
  for (const host of row.querySelectorAll('[data-offset]')) {
    const from = Number(host.getAttribute('data-offset'));
    if (from < offset || (from === offset && !late) || found === null) found = { host, from };
  }
  return found;
};

/** The DOM range of a span of a block's text, or null where the block is not on the page or does not show it. */
export const textRange = (block: string, { start, end }: Span): Range | null => {
  const row = document.getElementById(block);
  if (row === null) return null;
  const first = hostAt(row, start, false);
  const last = hostAt(row, end, true);
  const from = first && pointAt(first.host, start - first.from, false);
  const to = last && pointAt(last.host, Math.min(end - last.from, last.host.textContent.length), true);
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
};
