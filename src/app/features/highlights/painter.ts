import { HIGHLIGHT_COLORS, type HighlightColor } from '#model/highlight/highlight.ts';
import { segments } from '#model/segments.ts';
import type { Span } from '#model/span.ts';
import { canPaint } from '#app/lib/place/paint.ts';
import { textNodes } from '#app/lib/place/text-nodes.ts';
import { rangeIn } from '#app/lib/place/text-range.ts';
import type { AnchoredHighlight } from './anchored-highlights.ts';

interface Coat extends Span {
  readonly color: HighlightColor;
  /** Of the whole highlight: the smaller lies on top. */
  readonly size: number;
}

type Layer = HighlightColor | 'overlap';

const LAYERS: readonly Layer[] = [...HIGHLIGHT_COLORS, 'overlap'];

interface Painted {
  /** Stands for what is painted. */
  readonly key: string;
  /** What the block was drawn from; when that is another, its text nodes are, too. */
  readonly drawn: readonly unknown[];
  readonly ranges: readonly (readonly [Layer, Range])[];
}

const coatsOf = (highlights: readonly AnchoredHighlight[]): Map<string, Coat[]> => {
  const coats = new Map<string, Coat[]>();
  for (const { highlight, at } of highlights) {
    const size = at.places.reduce((sum, { start, end }) => sum + end - start, 0);
    for (const { block, start, end } of at.places) {
      const coat = { start, end, color: highlight.color, size };
      const known = coats.get(block);
      if (known === undefined) coats.set(block, [coat]);
      else known.push(coat);
    }
  }
  return coats;
};

/** What is seen of overlapping coats: of each stretch the smallest one, and where there is more than one. */
const layersOf = (coats: readonly Coat[]): (Span & { layer: Layer })[] => {
  const [only, ...others] = coats;
  if (only === undefined) return [];
  if (others.length === 0) return [{ start: only.start, end: only.end, layer: only.color }];
  const result: (Span & { layer: Layer; top?: Coat })[] = [];
  const length = Math.max(...coats.map(({ end }) => end));
  for (const { start, end, marks } of segments(length, coats)) {
    const top = marks.toSorted((a, b) => a.size - b.size)[0];
    if (top === undefined) continue;
    const last = result.findLast(({ layer }) => layer !== 'overlap');
    if (last?.end === start && last.top === top) result[result.indexOf(last)] = { ...last, end };
    else result.push({ start, end, layer: top.color, top });
    if (marks.length > 1) result.push({ start, end, layer: 'overlap' });
  }
  return result;
};

/**
 * Paints highlights by the CSS Custom Highlight API: one named highlight a colour, however many ranges; only the ranges of blocks
 * that changed are made anew.
 */
class Painter {
  readonly #layers = new Map<Layer, Highlight>();
  readonly #painted = new Map<string, Painted>();

  #start(): void {
    if (!canPaint || this.#layers.size > 0) return;
    for (const layer of LAYERS) {
      const highlight = new Highlight();
      highlight.priority = layer === 'overlap' ? 1 : 0;
      this.#layers.set(layer, highlight);
      CSS.highlights.set(`highlight-${layer}`, highlight);
    }
  }

  /** `drawn` are the maps that blocks are drawn from. */
  paint(highlights: readonly AnchoredHighlight[], drawn: readonly ReadonlyMap<string, unknown>[]): void {
    this.#start();
    const coats = coatsOf(highlights);
    for (const block of this.#painted.keys()) if (!coats.has(block)) this.#wash(block);
    for (const [block, list] of coats)
      this.#paintBlock(
        block,
        list,
        drawn.map((map) => map.get(block)),
      );
  }

  #paintBlock(block: string, coats: readonly Coat[], drawn: readonly unknown[]): void {
    const key = coats.map(({ start, end, color }) => `${start} ${end} ${color}`).join();
    const before = this.#painted.get(block);
    if (before?.key === key && drawn.every((source, index) => source === before.drawn[index])) return;
    const row = document.getElementById(block);
    this.#wash(block);
    if (row === null) return;
    const nodes = textNodes(row);
    const ranges = layersOf(coats).flatMap(({ layer, ...span }) => {
      const range = rangeIn(nodes, span);
      return range === null ? [] : [[layer, range] as const];
    });
    for (const [layer, range] of ranges) this.#layers.get(layer)?.add(range);
    this.#painted.set(block, { key, drawn, ranges });
  }

  #wash(block: string): void {
    for (const [layer, range] of this.#painted.get(block)?.ranges ?? [])
      this.#layers.get(layer)?.delete(range);
    this.#painted.delete(block);
  }

  /** Takes everything away. */
  stop(): void {
    for (const layer of this.#layers.keys()) CSS.highlights.delete(`highlight-${layer}`);
    this.#layers.clear();
    this.#painted.clear();
  }
}

/** There is one article on a page. */
export const painter: Pick<Painter, 'paint' | 'stop'> = new Painter();
