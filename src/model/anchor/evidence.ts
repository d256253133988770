import type { Part } from '../highlight/highlight.ts';
import { fold } from '../script/fold.ts';
import { align } from './align.ts';
import type { Candidate } from './candidates.ts';
import type { Straw } from './haystack.ts';
import { CONTEXT, type Place } from './place.ts';
import { likeness } from './likeness.ts';

/** A part's words and context, folded. */
export interface Pattern {
  readonly text: string;
  /** Where in it the words themselves stand. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly copy: Part['copy'];
}

export const patternOf = ({ quote: { exact, prefix, suffix, before, after }, copy }: Part): Pattern => ({
  text: fold(prefix + exact + suffix),
  start: prefix.length,
  end: prefix.length + exact.length,
  before: fold(before),
  after: fold(after),
  copy,
});

/** What speaks for a candidate. Shares are of 1. */
export interface Evidence {
  readonly place: Place;
  readonly straw: Straw;
  /** Of the words that are there. */
  readonly words: number;
  /** Of the words and what stood next to them. */
  readonly near: number;
  /** Of the four code units on the side of the words that fits less well; the block's edge counts as one. */
  readonly edge: number;
  /** Code units that are the same, of all. */
  readonly same: number;
  /** On how many sides the block was known to begin or end, and does not here. */
  readonly openEdges: number;
  /** How much the neighbouring blocks are like the ones that were known, 0 to 2; null when none was known. */
  readonly neighbours: number | null;
}

const NEAR = 12;
const EDGE = 4;

const count = (flags: Uint8Array, from: number, to: number): number => {
  let sum = 0;
  for (let index = Math.max(0, from); index < Math.min(flags.length, to); index++) sum += flags[index] ?? 0;
  return sum;
};

/** How much the neighbours of a block are like those that were known, 0 to 2. */
export const neighbourhood = (pattern: Pattern, straw: Straw): number =>
  likeness(pattern.before, straw.before) + likeness(pattern.after, straw.after);

/** Looks at a candidate closely; null when none of the words is there. */
export const evidenceFor = (pattern: Pattern, { straw, low, high }: Candidate): Evidence | null => {
  const { text, start, end } = pattern;
  const { at, matches } = align(text, straw.text, { low, high });
  let first = -1;
  let last = -1;
  for (let index = start; index < end; index++) {
    const place = at[index] ?? -1;
    if (place < 0) continue;
    if (first < 0) first = place;
    last = place;
  }
  const words = count(matches, start, end);
  if (first < 0 || words === 0) return null;
  const length = end - start;
  // What was inserted between the words counts against them.
  const stretched = Math.max(length, last + 1 - first);
  const nearStart = Math.max(0, start - NEAR);
  const nearEnd = Math.min(text.length, end + NEAR);
  const side = (from: number, to: number, reachesEdge: boolean, atEdge: boolean): number => {
    const known = to - from;
    if (known >= EDGE || !reachesEdge) return known === 0 ? 1 : count(matches, from, to) / known;
    return (count(matches, from, to) + (atEdge ? 1 : 0)) / (known + 1);
  };
  const beginsAlike = (at.find((place) => place >= 0) ?? 0) <= EDGE;
  const endsAlike = (at.findLast((place) => place >= 0) ?? 0) >= straw.text.length - 1 - EDGE;
  const left = side(Math.max(0, start - EDGE), start, start < EDGE, beginsAlike);
  const right = side(end, Math.min(text.length, end + EDGE), text.length - end < EDGE, endsAlike);
  const known = pattern.before !== '' || pattern.after !== '';
  return {
    place: { block: straw.block, start: first, end: last + 1 },
    straw,
    words: words / stretched,
    near: count(matches, nearStart, nearEnd) / (nearEnd - nearStart + stretched - length),
    edge: Math.min(left, right),
    same: count(matches, 0, text.length),
    openEdges:
      (start < CONTEXT && !beginsAlike ? 1 : 0) + (text.length - end < CONTEXT && !endsAlike ? 1 : 0),
    neighbours: known ? neighbourhood(pattern, straw) : null,
  };
};
