import type { Span } from '#model/span.ts';
import { MARGIN } from './rows.ts';

/** Where in a word or name a character stands. */
export const PIECE = { single: 0, first: 1, middle: 2, last: 3 } as const;

export const pieceAt = (index: number, start: number, end: number): number => {
  if (end - start === 1) return PIECE.single;
  if (index === start) return PIECE.first;
  return index === end - 1 ? PIECE.last : PIECE.middle;
};

/** Writes `value`, and the piece of the span each character is, over the span of a row with margins; values start at 1. */
export const writePieces = (row: Uint8Array, { start, end }: Span, value: number): void => {
  for (let index = start; index < end; index++) row[index + MARGIN] = value * 4 + pieceAt(index, start, end);
};
