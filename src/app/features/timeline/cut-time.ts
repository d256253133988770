import type { Extent } from './event-extent.ts';

/** How wide a piece of time is shown, of a strip that is 1 wide. */
export interface CutPiece {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly isBreak: boolean;
}

/** Indices of the first and last moment of a stretch, among all moments in order. */
type Range = readonly [first: number, last: number];

/** More of them would make a row of dots without any proportion. */
const MOST_BREAKS = 6;
const BREAK_WIDTH = 0.06;
/** All breaks together leave the rest to time. */
const BREAKS_WIDTH = 0.25;
/** Two beginnings that are closer than this share of the strip look like one. */
const READABLE = 1 / 60;
/** Of the gain of the best cut, what a cut at a longer gap must have. */
const NEARLY = 0.8;
/** Only the longest gaps of a stretch are tried. */
const TRIED = 24;

const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b);

class Cutting {
  readonly moments: readonly number[];
  readonly #begins: readonly boolean[];
  /** How many begin before the moment of this index. */
  readonly #before: readonly number[];

  constructor(extents: readonly Extent[]) {
    const starts = new Set(extents.map(({ start }) => start));
    this.moments = distinct(extents.flatMap(({ start, end }) => [start, end]));
    this.#begins = this.moments.map((moment) => starts.has(moment));
    let count = 0;
    this.#before = [0, ...this.#begins.map((begins) => (count += begins ? 1 : 0))];
  }

  at(index: number): number {
    return this.moments[index] ?? 0;
  }

  length([first, last]: Range): number {
    return this.at(last) - this.at(first);
  }

  get count(): number {
    return this.#before.at(-1) ?? 0;
  }

  /** What a stretch needs of the strip: more for more beginnings in it, room for a label for any, nothing for a single moment. */
  weight([first, last]: Range): number {
    if (first === last) return 0;
    return (this.#before[last + 1] ?? 0) - (this.#before[first] ?? 0) + 0.5 + this.count / 40;
  }

  widths(ranges: readonly Range[]): { breaks: number; stretches: number[] } {
    const count = ranges.length - 1;
    const weights = ranges.map((range) => this.weight(range));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    // Where nothing but single moments is left, the breaks have all of it.
    const breaks = total === 0 ? 1 / Math.max(1, count) : Math.min(BREAK_WIDTH, BREAKS_WIDTH / count);
    const rest = 1 - count * breaks;
    return { breaks, stretches: weights.map((weight) => (total === 0 ? 0 : (rest * weight) / total)) };
  }

  /** How many beginnings look like one with that before them; one that is nearly as far as it should be counts little. */
  crowded(ranges: readonly Range[]): number {
    const { stretches } = this.widths(ranges);
    return ranges.reduce((sum, range, index) => {
      const width = stretches[index] ?? 0;
      return width === 0 ? sum : sum + this.#crowdedIn(range, (READABLE * this.length(range)) / width);
    }, 0);
  }

  #crowdedIn([first, last]: Range, least: number): number {
    let [count, previous] = [0, -Infinity];
    for (let index = first; index <= last; index += 1) {
      if (!(this.#begins[index] ?? false)) continue;
      count += Math.max(0, 1 - (this.at(index) - previous) / least);
      previous = this.at(index);
    }
    return count;
  }

  /** The longest gaps of a stretch, by the index of the moment before them. */
  gaps([first, last]: Range): number[] {
    return Array.from({ length: last - first }, (_, index) => first + index)
      .toSorted((a, b) => this.length([b, b + 1]) - this.length([a, a + 1]))
      .slice(0, TRIED);
  }
}

interface Cut {
  readonly ranges: readonly Range[];
  /** How much less crowded it makes the strip. */
  readonly gain: number;
  readonly gap: number;
}

/** The cut that makes most beginnings readable; of those that do nearly as much, that of the longest gap. */
const bestCut = (cutting: Cutting, ranges: readonly Range[]): Cut | undefined => {
  const crowded = cutting.crowded(ranges);
  const cuts = ranges.flatMap((range, index) =>
    range[1] - range[0] < 2
      ? []
      : cutting.gaps(range).map((before): Cut => {
          const next = ranges.toSpliced(index, 1, [range[0], before], [before + 1, range[1]]);
          return {
            ranges: next,
            gain: crowded - cutting.crowded(next),
            gap: cutting.length([before, before + 1]),
          };
        }),
  );
  const most = Math.max(...cuts.map(({ gain }) => gain));
  const good = cuts.filter(({ gain }) => gain >= most * NEARLY);
  return good.toSorted((a, b) => b.gap - a.gap)[0];
};

/** Cuts the time that these take up into even stretches and breaks, in order, with the width of each. */
export const cutTime = (extents: readonly Extent[]): CutPiece[] => {
  const cutting = new Cutting(extents);
  const { moments } = cutting;
  const [only] = moments;
  if (only === undefined) return [];
  // A single moment is shown within its day.
  if (moments.length === 1)
    return [{ from: Math.floor(only), to: Math.floor(only) + 1, width: 1, isBreak: false }];

  let ranges: readonly Range[] = [[0, moments.length - 1]];
  // A cut costs proportion: it must be worth more where there is more to see.
  const least = Math.max(0.75, cutting.count / 50);
  while (ranges.length <= MOST_BREAKS) {
    const cut = bestCut(cutting, ranges);
    if (cut === undefined || cut.gain < least) break;
    ({ ranges } = cut);
  }

  const { breaks, stretches } = cutting.widths(ranges);
  return ranges.flatMap(([first, last], index): CutPiece[] => {
    const stretch = {
      from: cutting.at(first),
      to: cutting.at(last),
      width: stretches[index] ?? 0,
      isBreak: false,
    };
    const next = ranges[index + 1];
    return next === undefined
      ? [stretch]
      : [stretch, { from: stretch.to, to: cutting.at(next[0]), width: breaks, isBreak: true }];
  });
};
