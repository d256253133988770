import type { Block } from '../block.ts';
import { fold } from '../script/fold.ts';
import { occurrences, type Place } from './place.ts';

/** An article as one run of characters: folded to one script and without space, so that quotes from other programs are found in it. */
export interface FlatText {
  readonly text: string;
  /** Of each code unit of `text`, the block by its index, and the offset there. */
  readonly blocks: readonly number[];
  readonly offsets: readonly number[];
  readonly ids: readonly string[];
}

/** A half-open range of code units of `FlatText.text`. */
export interface FlatRange {
  readonly from: number;
  readonly to: number;
}

const SPACE = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** A text as `FlatText` has it: folded, without space. */
export const squeeze = (text: string): string => fold(text).replaceAll(SPACE, '');

export const flatText = (blocks: readonly Block[]): FlatText => {
  let text = '';
  const indexes: number[] = [];
  const offsets: number[] = [];
  for (const [index, block] of blocks.entries()) {
    for (let offset = 0; offset < block.text.length; offset++) {
      const unit = squeeze(block.text[offset] ?? '');
      if (unit === '') continue;
      text += unit;
      indexes.push(index);
      offsets.push(offset);
    }
  }
  return { text, blocks: indexes, offsets, ids: blocks.map(({ id }) => id) };
};

const sharedEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
};

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
};

interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Below this many code units the words alone do not say where they belong: 2 Chinese characters stand in many places. */
const SHORT = 8;
/** So many code units of context must agree then. */
const LEAST_CONTEXT = 3;

/** The one place that has these words and most of what stood around them; null when there is none, or several that are as good. */
export const findInFlat = (flat: FlatText, { exact, prefix, suffix }: Sought): FlatRange | null => {
  const words = squeeze(exact);
  if (words === '') return null;
  const [before, after] = [squeeze(prefix), squeeze(suffix)];
  const ranked = occurrences(flat.text, words)
    .map((from) => {
      const to = from + words.length;
      const left = flat.text.slice(Math.max(0, from - before.length), from);
      const right = flat.text.slice(to, to + after.length);
      return { from, to, context: sharedEnd(left, before) + sharedStart(right, after) };
    })
    .toSorted((a, b) => b.context - a.context);
  const [first, second] = ranked;
  if (first === undefined || first.context === second?.context) return null;
  const known = before.length + after.length;
  if (words.length < SHORT && known > 0 && first.context < Math.min(LEAST_CONTEXT, known)) return null;
  return { from: first.from, to: first.to };
};

/** A range of the flat text as places in the article's blocks, in reading order. */
export const placesOfFlat = (flat: FlatText, { from, to }: FlatRange): Place[] => {
  const places: Place[] = [];
  for (let at = from; at < to; at++) {
    const block = flat.ids[flat.blocks[at] ?? -1];
    const start = flat.offsets[at];
    if (block === undefined || start === undefined) continue;
    const last = places.at(-1);
    if (last?.block === block) places[places.length - 1] = { ...last, end: start + 1 };
    else places.push({ block, start, end: start + 1 });
  }
  return places;
};
