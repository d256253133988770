/** How a pattern lies on a text: for each of its code units, where it stands there and whether it is the same. */
export interface Alignment {
  /** Offset in the text; -1 for what the text does not have. */
  readonly at: Int32Array;
  readonly matches: Uint8Array;
}

/** By how much a code unit of the pattern may be shifted in the text, at least and at most. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

const FAR = 0xffff;

type Cost = (row: number, shift: number) => number;

/** Fewest changes by which the first `row` code units of the pattern become what ends `row + shift` code units into the text. */
const costsOf = (pattern: string, text: string, { low, high }: Band): Cost => {
  const width = high - low + 1;
  const costs = new Uint16Array((pattern.length + 1) * width).fill(FAR);
  const cost: Cost = (row, shift) =>
    shift < low || shift > high ? FAR : (costs[row * width + shift - low] ?? FAR);
  for (let row = 0; row <= pattern.length; row++) {
    const unit = row === 0 ? -1 : pattern.charCodeAt(row - 1);
    for (let shift = Math.max(low, -row); shift <= Math.min(high, text.length - row); shift++) {
      const column = row + shift;
      // The pattern may begin anywhere in the text, and what comes before the text's beginning is missing from it.
      let least = column === 0 || row === 0 ? row : FAR;
      if (row > 0) {
        if (column > 0)
          least = Math.min(least, cost(row - 1, shift) + (text.charCodeAt(column - 1) === unit ? 0 : 1));
        least = Math.min(least, cost(row - 1, shift + 1) + 1, cost(row, shift - 1) + 1);
      }
      costs[row * width + shift - low] = least;
    }
  }
  return cost;
};

/** Where the cheapest way ends: after all of the pattern, or at the text's end with the rest of the pattern missing. */
const endOf = (
  pattern: string,
  text: string,
  cost: Cost,
  { low, high }: Band,
): { row: number; shift: number } => {
  let best = { row: pattern.length, shift: low, cost: FAR };
  for (let shift = low; shift <= high; shift++) {
    const whole = cost(pattern.length, shift);
    if (whole < best.cost) best = { row: pattern.length, shift, cost: whole };
    const row = text.length - shift;
    if (row < 0 || row >= pattern.length) continue;
    const cut = cost(row, shift) + pattern.length - row;
    if (cut < best.cost) best = { row, shift, cost: cut };
  }
  return best;
};

/**
 * Lays `pattern` on the stretch of `text` that takes the fewest insertions, omissions and replacements, within a band of shifts.
 * Time and memory grow with the pattern's length times the width of the band.
 */
export const align = (pattern: string, text: string, band: Band): Alignment => {
  const cost = costsOf(pattern, text, band);
  const at = new Int32Array(pattern.length).fill(-1);
  const matches = new Uint8Array(pattern.length);
  let { row, shift } = endOf(pattern, text, cost, band);
  while (row > 0 && row + shift > 0 && cost(row, shift) < FAR) {
    const column = row + shift;
    const same = text.charCodeAt(column - 1) === pattern.charCodeAt(row - 1);
    if (cost(row - 1, shift) + (same ? 0 : 1) === cost(row, shift)) {
      at[row - 1] = column - 1;
      matches[row - 1] = same ? 1 : 0;
      row--;
    } else if (cost(row - 1, shift + 1) + 1 === cost(row, shift)) {
      row--;
      shift++;
    } else shift--;
  }
  return { at, matches };
};
