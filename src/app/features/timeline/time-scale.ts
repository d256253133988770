import type { Extent } from './event-extent.ts';
import { cutTime } from './cut-time.ts';

/** A piece of the strip: the time from `from` to `to`, evenly over the places from `left` to `right`, which count from 0 to 1. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Time laid along a strip. */
export interface TimeScale {
  /** Within each, equal lengths are equal times. */
  readonly stretches: readonly Piece[];
  /** The long times between them, shown short. */
  readonly breaks: readonly Piece[];
  /** The place of a moment, 0 to 1; what lies outside is at the nearer end. */
  readonly place: (moment: number) => number;
}

const placeIn = (pieces: readonly Piece[], moment: number): number => {
  const piece = pieces.find(({ to }) => moment <= to) ?? pieces.at(-1);
  if (piece === undefined) return 0.5;
  const { from, to, left, right } = piece;
  if (to === from) return left;
  return left + ((right - left) * Math.min(Math.max(moment - from, 0), to - from)) / (to - from);
};

/**
 * A scale on which all of these can be seen, whether centuries or hours apart: even where that leaves the close ones apart, else cut
 * at long gaps into even stretches, each as wide as what happens in it needs. Empty for no extents.
 */
export const timeScale = (extents: readonly Extent[]): TimeScale => {
  const cut = cutTime(extents);
  const pieces: (Piece & { isBreak: boolean })[] = [];
  let left = 0;
  for (const { from, to, width, isBreak } of cut) {
    const right = Math.min(1, left + width);
    pieces.push({ from, to, left, right, isBreak });
    left = right;
  }
  return {
    stretches: pieces.filter(({ isBreak }) => !isBreak),
    breaks: pieces.filter(({ isBreak }) => isBreak),
    place: (moment) => placeIn(pieces, moment),
  };
};
