/** How much of a phone a sheet takes: a few lines, half, or all but the top. The heights are those of sheet.css. */
export const SHEET_SIZES = ['peek', 'half', 'full'] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** The next larger size, from the largest the smallest, so that one button reaches all. */
export const largerOf = (size: SheetSize): SheetSize =>
  SHEET_SIZES[(SHEET_SIZES.indexOf(size) + 1) % SHEET_SIZES.length] ?? 'half';

/** How far ahead a throw is followed, in milliseconds. */
const AHEAD_MS = 180;

/**
 * Where a sheet comes to rest that is let go at a height (CSS pixels) with a velocity (pixels a millisecond, upwards): the size whose
 * height is nearest to where it is going; null where that is nearest to nothing.
 */
export const restingSize = (
  height: number,
  velocity: number,
  heights: Readonly<Record<SheetSize, number>>,
): SheetSize | null => {
  const aim = height + velocity * AHEAD_MS;
  let best: SheetSize | null = null;
  let distance = Math.abs(aim);
  for (const size of SHEET_SIZES) {
    const away = Math.abs(heights[size] - aim);
    if (away < distance) [best, distance] = [size, away];
  }
  return best;
};
