import { dateOfDay, dayNumber } from '#model/edtf.ts';
import type { Piece } from './time-scale.ts';

/** From coarse to fine. */
export const TICK_UNITS = ['year', 'month', 'day', 'time'] as const;
export type TickUnit = (typeof TICK_UNITS)[number];

/** A moment where a calendar's unit begins, in days since 1970-01-01. */
export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
}

interface Step {
  readonly unit: TickUnit;
  readonly count: number;
}

/** From coarse to fine. */
const STEPS: readonly Step[] = [
  ...[1000, 500, 200, 100, 50, 20, 10, 5, 2, 1].map((count) => ({ unit: 'year' as const, count })),
  ...[6, 3, 1].map((count) => ({ unit: 'month' as const, count })),
  ...[15, 5, 1].map((count) => ({ unit: 'day' as const, count })),
  ...[720, 360, 180, 60, 30, 10].map((count) => ({ unit: 'time' as const, count })),
];

/** More labels than this nobody reads on a strip; it also bounds the work. */
const MOST = 24;
const DAYS = { year: 365.2425, month: 30.44, day: 1, time: 1 / 1440 } as const;

const yearOf = (moment: number): number => dateOfDay(Math.floor(moment)).getUTCFullYear();

const monthsFrom = (from: number, every: number): ((index: number) => number) => {
  const date = dateOfDay(Math.floor(from));
  const first = Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / every) * every;
  return (index) => dayNumber(0, first + index * every + 1, 1);
};

/** Days that are counted anew in each month: 1, 6, 11 … 26. */
const isCounted = (day: number, every: number): boolean => {
  const inMonth = dateOfDay(day).getUTCDate() - 1;
  return inMonth % every === 0 && inMonth < 30 - every / 2;
};

const candidates = ({ from, to }: Piece, { unit, count }: Step): number[] => {
  const length = Math.ceil((to - from) / (DAYS[unit] * count)) + 2;
  if (length > MOST + 2) return [];
  const make = ((): ((index: number) => number) => {
    if (unit === 'year') {
      const first = Math.floor(yearOf(from) / count) * count;
      return (index) => dayNumber(first + index * count, 1, 1);
    }
    if (unit === 'month') return monthsFrom(from, count);
    if (unit === 'day') return (index) => Math.floor(from) + index;
    const first = Math.floor((from * 1440) / count);
    return (index) => ((first + index) * count) / 1440;
  })();
  const all = Array.from({ length: unit === 'day' ? length * count : length }, (_, index) => make(index));
  return all.filter((at) => at >= from && at < to && (unit !== 'day' || count === 1 || isCounted(at, count)));
};

/** The coarsest unit that a moment begins. */
export const unitAt = (moment: number): TickUnit => {
  if (!Number.isInteger(moment)) return 'time';
  const date = dateOfDay(moment);
  if (date.getUTCDate() !== 1) return 'day';
  return date.getUTCMonth() === 0 ? 'year' : 'month';
};

interface Room {
  /** Of the whole strip, and of a label with the space around it, in the same measure. */
  readonly width: number;
  readonly widthOf: (tick: Tick) => number;
  /** What is finer than this, nothing in the stretch is told in. */
  readonly finest: TickUnit;
}

/**
 * Ticks of a stretch at the finest step of the calendar whose labels have room. Where there is no more than one, its beginning says
 * more.
 */
export const stretchTicks = (stretch: Piece, { width, widthOf, finest }: Room): Tick[] => {
  const length = stretch.to - stretch.from;
  const perDay = length === 0 ? 0 : ((stretch.right - stretch.left) * width) / length;
  let best: Tick[] = [];
  for (const step of STEPS) {
    if (TICK_UNITS.indexOf(step.unit) > TICK_UNITS.indexOf(finest)) break;
    const ticks = candidates(stretch, step).map((at): Tick => ({ at, unit: step.unit }));
    const fits = ticks.every((tick, index) => {
      const before = ticks[index - 1];
      return before === undefined || (tick.at - before.at) * perDay >= widthOf(before);
    });
    if (ticks.length > best.length && ticks.length <= MOST && fits) best = ticks;
  }
  return best.length > 1 ? best : [{ at: stretch.from, unit: unitAt(stretch.from) }];
};
