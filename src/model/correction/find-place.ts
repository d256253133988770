import type { Block } from '../block.ts';
import type { Span } from '../span.ts';
import type { Where } from './correction.ts';

const CONTEXT = 24;

export interface BlockSpan extends Span {
  readonly block: string;
}

type Place = Extract<Where, { scope: 'mention' }>;

/** What a correction keeps of a place: where it is, and up to 24 code units around it, none of them half a character. */
export const contextOf = (
  text: string,
  { block, start, end }: BlockSpan,
): Pick<Place, 'block' | 'start' | 'before' | 'after'> => ({
  block,
  start,
  before: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/u, ''),
  after: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/u, ''),
});

/** So much of the old surroundings says that words are the old words when the other side has changed. */
const ENOUGH = 8;

const fitOf = (text: string, { start, end }: Span, { before, after }: Place): number => {
  const fitsBefore =
    before === '' ? start === 0 : before.length <= start && text.startsWith(before, start - before.length);
  const fitsAfter = after === '' ? end === text.length : text.startsWith(after, end);
  if (fitsBefore && fitsAfter) return 2;
  return (fitsBefore && before.length >= ENOUGH) || (fitsAfter && after.length >= ENOUGH) ? 1 : 0;
};

/**
 * Finds the words of a correction in the article as it is now: where what stands before and after them is as it was, else where
 * one of the two is. Of several such places the one at the old offset counts, else the one in the old block; null when that
 * leaves more than one, or none.
 */
export const findPlace = (blocks: readonly Block[], surface: string, where: Place): BlockSpan | null => {
  const fitting: BlockSpan[][] = [[], [], []];
  for (const { id, text } of blocks) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const place = { block: id, start, end: start + surface.length };
      fitting[fitOf(text, place, where)]?.push(place);
    }
  }
  const [, partly = [], wholly = []] = fitting;
  const best = wholly.length > 0 ? wholly : partly;
  const inBlock = best.filter(({ block }) => block === where.block);
  const atOffset = inBlock.filter(({ start }) => start === where.start);
  const [only, second] = [atOffset, inBlock, best].find(({ length }) => length > 0) ?? [];
  return second === undefined ? (only ?? null) : null;
};
