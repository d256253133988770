import { type Extent, isPoint } from './event-extent.ts';
import type { TimeScale } from './time-scale.ts';
import type { EventRow } from './timeline-rows.ts';

/** What the strip shows of a time: all events of that time as one mark. */
export interface StripMark {
  readonly rows: readonly [EventRow, ...EventRow[]];
  readonly extent: Extent;
  /** A point, or a band for what is not told to the day or lasts. */
  readonly shape: 'dot' | 'band';
  /** Its ends, from 0 to 1; of a dot both are its middle. */
  readonly left: number;
  readonly right: number;
  /** From 0 upwards, so that marks do not cover each other. */
  readonly lane: number;
}

const LANES = 6;

/** Sizes in rem. */
const DOT = 0.625;
const APART = 0.125;

type Unplaced = Omit<StripMark, 'lane'>;

const markOf = (rows: StripMark['rows'], { place }: TimeScale): Unplaced => {
  const { extent } = rows[0];
  const { start, end, startEdge, endEdge } = extent;
  if (isPoint(extent)) {
    const middle = place((start + end) / 2);
    return { rows, extent, shape: 'dot', left: middle, right: middle };
  }
  return {
    rows,
    extent,
    shape: 'band',
    left: startEdge === 'open' ? 0 : place(start),
    right: endEdge === 'open' ? 1 : place(end),
  };
};

const keyOf = ({ start, end, startEdge, endEdge }: Extent): string =>
  [start, end, startEdge, endEdge].join(' ');

/** Its ends in rem, no closer than a dot is wide. */
export const spread = ({ left, right }: Pick<StripMark, 'left' | 'right'>, width: number) => {
  const half = Math.max(DOT, (right - left) * width) / 2;
  const middle = Math.min(Math.max(((left + right) / 2) * width, half), width - half);
  return { from: middle - half, to: middle + half };
};

/** Puts the widest lowest, and each into the lowest lane that has room; where none has, into the one that is free soonest. */
const inLanes = (marks: readonly Unplaced[], width: number): StripMark[] => {
  const lanes: { from: number; to: number }[][] = Array.from({ length: LANES }, () => []);
  const laneOf = (mark: Unplaced): number => {
    const { from, to } = spread(mark, width);
    const overlap = lanes.map((taken) =>
      taken.reduce(
        (sum, one) => sum + Math.max(0, Math.min(to, one.to) + APART - Math.max(from, one.from)),
        0,
      ),
    );
    const lane = overlap.indexOf(Math.min(...overlap));
    lanes[lane]?.push({ from, to });
    return lane;
  };
  const lane = new Map(
    marks
      .toSorted((a, b) => b.right - b.left - (a.right - a.left) || a.left - b.left)
      .map((mark) => [mark, laneOf(mark)]),
  );
  return marks.map((mark) => ({ ...mark, lane: lane.get(mark) ?? 0 }));
};

/** The marks of events, which are in order of time, on a strip of this width in rem; in order too. */
export const stripMarks = (rows: readonly EventRow[], scale: TimeScale, width: number): StripMark[] => {
  const groups = new Map<string, [EventRow, ...EventRow[]]>();
  for (const row of rows) {
    const key = keyOf(row.extent);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const marks = [...groups.values()]
    .map((group) => markOf(group, scale))
    .toSorted((a, b) => a.extent.start - b.extent.start || a.extent.end - b.extent.end);
  return inLanes(marks, width);
};

/** The index of the mark nearest to a point: `x` in rem from the left, `lane` from below; -1 without marks. */
export const nearestMark = (marks: readonly StripMark[], width: number, x: number, lane: number): number => {
  const distance = (mark: StripMark): number => {
    const { from, to } = spread(mark, width);
    // Along the strip it is time that is meant; the lane only decides between those that share it.
    return Math.max(0, from - x, x - to) + Math.abs(mark.lane + 0.5 - lane) * 0.3;
  };
  const distances = marks.map(distance);
  return distances.indexOf(Math.min(...distances));
};
