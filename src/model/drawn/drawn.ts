import type { Span } from '../span.ts';

/** A stretch of canonical text whose drawn words had another length on the way; outside of these, offsets run side by side. */
export interface Shift {
  readonly canonical: Span;
  readonly drawn: Span;
}

/** A text as it is drawn, and the way between its offsets and those of the canonical text, all in UTF-16 code units. */
export interface Drawn {
  readonly text: string;
  /** In order, disjoint. */
  readonly shifts: readonly Shift[];
}

/** Which end of a span an offset is: where only the middle of a word would answer, a span takes the whole word. */
export type Edge = 'start' | 'end';

/** Text that is drawn as it is written. */
export const asWritten = (text: string): Drawn => ({ text, shifts: [] });

type Side = keyof Shift;

const across = (shifts: readonly Shift[], from: Side, to: Side, offset: number, edge: Edge): number => {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.[from].start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const shift = shifts[low - 1];
  if (shift === undefined) return offset;
  const past = offset - shift[from].end;
  return past >= 0 ? shift[to].end + past : shift[to][edge];
};

/** Where a canonical offset is in the drawn text. */
export const drawnOffset = (shifts: readonly Shift[], offset: number, edge: Edge): number =>
  across(shifts, 'canonical', 'drawn', offset, edge);

/** Where an offset of the drawn text is in the canonical text. */
export const canonicalOffset = (shifts: readonly Shift[], offset: number, edge: Edge): number =>
  across(shifts, 'drawn', 'canonical', offset, edge);

/** The drawn words of a canonical span: never less than it, and more only by the rest of a word drawn with another length. */
export const drawnSpan = (shifts: readonly Shift[], { start, end }: Span): Span => ({
  start: drawnOffset(shifts, start, 'start'),
  end: drawnOffset(shifts, end, 'end'),
});

/** The canonical span of drawn words, by the same rule as {@link drawnSpan}. */
export const canonicalSpan = (shifts: readonly Shift[], { start, end }: Span): Span => ({
  start: canonicalOffset(shifts, start, 'start'),
  end: canonicalOffset(shifts, end, 'end'),
});

/** Puts a drawn text together from pieces, each with the number of canonical code units that it stands for. */
export const drawnFrom = (pieces: Iterable<readonly [length: number, words: string]>): Drawn => {
  const words: string[] = [];
  const shifts: Shift[] = [];
  let from = 0;
  let to = 0;
  for (const [length, drawn] of pieces) {
    if (length !== drawn.length) {
      const canonical = { start: from, end: from + length };
      shifts.push({ canonical, drawn: { start: to, end: to + drawn.length } });
    }
    words.push(drawn);
    from += length;
    to += drawn.length;
  }
  return { text: words.join(''), shifts };
};
