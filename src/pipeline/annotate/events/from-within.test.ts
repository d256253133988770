import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWithin } from './from-within.ts';

const items = (starts: readonly number[]) => starts.map((start) => ({ start, end: start + 1 }));

test('gives what starts within the span and the one after it', () => {
  expect(fromWithin(items([0, 3, 5, 9, 12]), { start: 3, end: 9 })).toEqual(items([3, 5, 9]));
  expect(fromWithin(items([0, 3]), { start: 4, end: 9 })).toEqual([]);
});

test('leaves nothing out that a filter would find', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 30 })),
      fc.nat({ max: 30 }),
      fc.nat({ max: 30 }),
      (starts, start, end) => {
        const all = items(starts.toSorted((a, b) => a - b));
        const within = all.filter((item) => item.start >= start && item.start < end);
        expect(fromWithin(all, { start, end }).slice(0, within.length)).toEqual(within);
      },
    ),
  );
});
