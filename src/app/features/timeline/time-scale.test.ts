import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Extent, extentInTime } from './event-extent.ts';
import { timeScale } from './time-scale.ts';

const extents = (...values: string[]): Extent[] => values.flatMap((value) => extentInTime(value) ?? []);

/** The share of the strip between the beginnings of two dates. */
const between = (values: readonly string[], a: string, b: string): number => {
  const { place } = timeScale(extents(...values));
  const [from, to] = extents(a, b);
  return place(to?.start ?? 0) - place(from?.start ?? 0);
};

describe('time on a strip', () => {
  test('is even where everything can be told apart', () => {
    const values = ['1911', '1949', '1989', '2019'];
    const scale = timeScale(extents(...values));
    expect(scale.breaks).toEqual([]);
    expect(between(values, '1911', '1949') / between(values, '1949', '1989')).toBeCloseTo(38 / 40, 2);
  });

  test('leaves out empty years, and says where', () => {
    const values = ['1911-10-10', '2023-01-30', '2023-01-31', '2023-02-01'];
    const scale = timeScale(extents(...values));
    expect(scale.breaks).toHaveLength(1);
    expect(scale.breaks[0]?.from).toBe(extents('1911-10-11')[0]?.start);
    expect(scale.breaks[0]?.to).toBe(extents('2023-01-30')[0]?.start);
    expect(between(values, '2023-01-30', '2023-01-31')).toBeGreaterThan(0.1);
  });

  test('shows centuries and hours on one strip, both to be told apart', () => {
    const values = ['15XX', '1644', '1911', '2023-01-30T09:00', '2023-01-30T11:00', '2023-01-30T18:30'];
    for (const [index, value] of values.slice(1).entries())
      expect(between(values, values[index] ?? '', value)).toBeGreaterThan(1 / 60);
  });

  test('opens out busy days among quiet years', () => {
    const busy = Array.from({ length: 20 }, (_, day) => `2020-01-${String(day + 1).padStart(2, '0')}`);
    const values = ['2003', '2007', '2010', '2014', '2017', ...busy];
    expect(between(values, '2020-01-01', '2020-01-20')).toBeGreaterThan(0.5);
  });

  test('shows a single day, moment or century over all of itself', () => {
    for (const value of ['2023-01-31', '19XX']) {
      const [{ start, end } = { start: 0, end: 0 }] = extents(value);
      const { place } = timeScale(extents(value));
      expect([place(start), place(end)]).toEqual([0, 1]);
    }
    const [moment] = extents('2023-01-31T06:00');
    expect(timeScale(extents('2023-01-31T06:00')).place(moment?.start ?? 0)).toBe(0.25);
  });

  test('is nothing without a date', () => {
    expect(timeScale([])).toMatchObject({ stretches: [], breaks: [] });
  });
});

const anExtent = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: -400_000, max: 40_000 }),
      fc.integer({ min: 19_000, max: 19_100 }),
      fc.integer({ min: 19_000 * 24, max: 19_002 * 24 }).map((hour) => hour / 24),
    ),
    fc.constantFrom(0, 0.25, 1, 30, 365, 36_525),
  )
  .map(([start, length]): Extent => ({
    start,
    end: start + length,
    startEdge: 'sharp',
    endEdge: 'sharp',
  }));

describe('whatever the dates', () => {
  const some = fc.array(anExtent, { minLength: 1, maxLength: 60 });

  test('everything has its place on the strip, later things further on, and what is at one time at one place', () => {
    fc.assert(
      fc.property(some, (dates) => {
        const { place } = timeScale(dates);
        const moments = [...new Set(dates.flatMap(({ start, end }) => [start, end]))].toSorted(
          (a, b) => a - b,
        );
        const places = moments.map((moment) => place(moment));
        expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
        expect(places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('the strip is full, without holes, and has no more than six breaks', () => {
    fc.assert(
      fc.property(some, (dates) => {
        const { stretches, breaks } = timeScale(dates);
        const pieces = [...stretches, ...breaks].toSorted((a, b) => a.from - b.from || a.to - b.to);
        expect(breaks.length).toBeLessThanOrEqual(6);
        expect(pieces[0]?.left).toBe(0);
        expect(pieces.at(-1)?.right).toBeCloseTo(1, 9);
        for (const [index, piece] of pieces.slice(1).entries()) {
          expect(piece.from).toBe(pieces[index]?.to);
          expect(piece.left).toBe(pieces[index]?.right);
        }
      }),
    );
  });

  test('the order they are told in changes nothing', () => {
    fc.assert(
      fc.property(some, (dates) => {
        expect(timeScale(dates.toReversed()).breaks).toEqual(timeScale(dates).breaks);
      }),
    );
  });
});
