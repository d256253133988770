import type { Block } from '#model/block.ts';
import type { Place } from '#model/anchor/place.ts';
import { sentencesOf } from './sentences.ts';

export type Edge = 'start' | 'end';

export interface EdgeStep {
  readonly unit: 'character' | 'sentence' | 'block';
  readonly by: 1 | -1;
}

interface Point {
  readonly block: string;
  readonly offset: number;
}

/** Where a highlight of these places begins or ends. */
export const edgeOf = (places: readonly Place[], edge: Edge): Point | null => {
  const place = edge === 'start' ? places[0] : places.at(-1);
  if (place === undefined) return null;
  return { block: place.block, offset: edge === 'start' ? place.start : place.end };
};

/** Everything between two points, block by block; null when nothing is between them. */
const between = (blocks: readonly Block[], from: Point, to: Point): Place[] | null => {
  const first = blocks.findIndex(({ id }) => id === from.block);
  const last = blocks.findIndex(({ id }) => id === to.block);
  if (first < 0 || last < 0) return null;
  const places = blocks.slice(first, last + 1).flatMap(({ id, text }, index): Place[] => {
    const start = index === 0 ? from.offset : 0;
    const end = first + index === last ? to.offset : text.length;
    return start < end ? [{ block: id, start, end }] : [];
  });
  return places.length === 0 ? null : places;
};

/** The places when one edge is moved to a point; null when it would pass the other one. */
export const moveEdge = (
  blocks: readonly Block[],
  places: readonly Place[],
  edge: Edge,
  to: Point,
): Place[] | null => {
  const from = edgeOf(places, 'start');
  const until = edgeOf(places, 'end');
  if (from === null || until === null) return null;
  return edge === 'start' ? between(blocks, to, until) : between(blocks, from, to);
};

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Where characters, as readers count them, begin and end. */
const charactersOf = (text: string): number[] => [
  ...Array.from(segmenter.segment(text), ({ index }) => index),
  text.length,
];

const stopsIn = (block: Block, unit: EdgeStep['unit']): number[] => {
  if (unit === 'character') return charactersOf(block.text);
  if (unit === 'block') return [0, block.text.length];
  return [
    ...new Set([0, ...sentencesOf(block).flatMap(({ start, end }) => [start, end]), block.text.length]),
  ];
};

/** The places when one edge is moved by a step; into the next or previous block when there is nothing left of its own. */
export const stepEdge = (
  blocks: readonly Block[],
  places: readonly Place[],
  edge: Edge,
  { unit, by }: EdgeStep,
): Place[] | null => {
  const at = edgeOf(places, edge);
  if (at === null) return null;
  const withText = blocks.filter(({ text }) => text !== '');
  const index = withText.findIndex(({ id }) => id === at.block);
  const block = withText[index];
  if (block === undefined) return null;
  const stops = stopsIn(block, unit).toSorted((a, b) => a - b);
  const here = by === 1 ? stops.find((stop) => stop > at.offset) : stops.findLast((stop) => stop < at.offset);
  // A start at a block's end, or an end at its beginning, would cover nothing of it.
  const isIdle = here === (edge === 'start' ? block.text.length : 0);
  if (here !== undefined && !isIdle) return moveEdge(blocks, places, edge, { block: block.id, offset: here });
  const next = withText[index + by];
  if (next === undefined) return null;
  const inNext = stopsIn(next, unit).toSorted((a, b) => a - b);
  const fitting = edge === 'start' ? inNext.slice(0, -1) : inNext.slice(1);
  const offset = by === 1 ? fitting[0] : fitting.at(-1);
  return offset === undefined ? null : moveEdge(blocks, places, edge, { block: next.id, offset });
};
