import type { Page } from '@playwright/test';

/** A way to show highlights: the reader's own, and two that others use. */
export type Way = 'few names, many ranges' | 'one name for each' | 'wrapping elements';

/** Where a highlight stands, and its colour. */
export interface Coat {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly color: string;
}

/** Takes away what is painted and paints it anew in one of the ways. */
export const paintIn = (page: Page, way: Way, coats: readonly Coat[]): Promise<void> =>
  page.evaluate(
    ([how, all]) => {
      const nodesOf = (id: string): Text[] => {
        const host = document.querySelector(`#${id} [data-offset]`);
        if (host === null) return [];
        const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          if (node instanceof Text && node.parentElement?.closest('[data-aside]') == null) nodes.push(node);
        return nodes;
      };
      const piecesOf = ({ block, start, end }: (typeof all)[number]): [Text, number, number][] => {
        let from = 0;
        return nodesOf(block).flatMap((node): [Text, number, number][] => {
          const [first, last] = [Math.max(start - from, 0), Math.min(end - from, node.length)];
          from += node.length;
          return first < last ? [[node, first, last]] : [];
        });
      };
      const rangeOf = (coat: (typeof all)[number]): Range => {
        const pieces = piecesOf(coat);
        const range = document.createRange();
        const [first] = pieces;
        const last = pieces.at(-1);
        if (first !== undefined) range.setStart(first[0], first[1]);
        if (last !== undefined) range.setEnd(last[0], last[2]);
        return range;
      };
      CSS.highlights.clear();
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [sheet];
      if (how === 'few names, many ranges') {
        for (const color of new Set(all.map((coat) => coat.color))) {
          const ranges = all.filter((coat) => coat.color === color).map(rangeOf);
          CSS.highlights.set(`highlight-${color}`, new Highlight(...ranges));
        }
      } else if (how === 'one name for each') {
        const rules = all.map(
          (coat, index) => `::highlight(h${String(index)}) { background-color: var(--color-${coat.color}) }`,
        );
        sheet.replaceSync(rules.join('\n'));
        for (const [index, coat] of all.entries())
          CSS.highlights.set(`h${String(index)}`, new Highlight(rangeOf(coat)));
      } else {
        for (const coat of all)
          for (const [node, first, last] of piecesOf(coat)) {
            const range = document.createRange();
            range.setStart(node, first);
            range.setEnd(node, last);
            const mark = document.createElement('mark');
            mark.className = 'paint';
            mark.dataset['color'] = coat.color;
            range.surroundContents(mark);
          }
      }
    },
    [way, coats] as const,
  );
