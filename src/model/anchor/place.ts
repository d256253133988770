import type { Block } from '../block.ts';
import type { Span } from '../span.ts';
import type { Part } from '../highlight/highlight.ts';

/** A stretch of one block, in half-open UTF-16 code units of its text. */
export interface Place extends Span {
  readonly block: string;
}

/** Code units of context that are stored on either side. */
export const CONTEXT = 32;

/** Index of the next block that has text, from `index` in steps of 1 or -1; undefined when there is none. */
const neighbour = (blocks: readonly Block[], index: number, step: 1 | -1): Block | undefined => {
  for (let at = index + step; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    if (block !== undefined && block.text !== '') return block;
  }
  return undefined;
};

/** Code units on either side that must be the same in what counts as a copy. */
export const NEAR = 8;

/** Every offset at which `words` stand in `text`. */
export const occurrences = (text: string, words: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
};

/** What is stored of a place, so that it can be found again; null when the article has no such place. */
export const partOf = (blocks: readonly Block[], { block: id, start, end }: Place): Part | null => {
  const index = blocks.findIndex((block) => block.id === id);
  const text = blocks[index]?.text ?? '';
  if (start < 0 || start >= end || end > text.length) return null;
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  const copies = blocks.flatMap((block, at) => occurrences(block.text, around).map((from) => ({ at, from })));
  return {
    block: id,
    start,
    end,
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
      before: neighbour(blocks, index, -1)?.text.slice(-CONTEXT) ?? '',
      after: neighbour(blocks, index, 1)?.text.slice(0, CONTEXT) ?? '',
    },
    copy: {
      index: copies.findIndex(({ at, from }) => at === index && from === Math.max(0, start - NEAR)),
      of: copies.length,
    },
  };
};

/** True when both lists cover the same stretches in the same order. */
export const samePlaces = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.length === b.length &&
  a.every(({ block, start, end }, index) => {
    const other = b[index];
    return other?.block === block && other.start === start && other.end === end;
  });
