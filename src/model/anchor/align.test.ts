import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from './align.ts';

const wide = { low: -40, high: 40 };

test('a pattern that stands in the text is laid on it', () => {
  const { at, matches } = align('工人', '码头工人说', wide);
  expect([...at]).toEqual([2, 3]);
  expect([...matches]).toEqual([1, 1]);
});

test('what was replaced, inserted and left out is told apart', () => {
  const { at, matches } = align('等这一天等了三个月', '他们等那天等了整整三个月', wide);
  expect([...at]).toEqual([2, -1, 3, 4, 5, 6, 9, 10, 11]);
  expect([...matches]).toEqual([1, 0, 0, 1, 1, 1, 1, 1, 1]);
});

test('a pattern whose beginning or end is missing from the text is laid on it with the rest', () => {
  expect([...align('码头工人说', '工人说，', wide).at]).toEqual([-1, -1, 0, 1, 2]);
  expect([...align('码头工人说', '他在码头', wide).at]).toEqual([2, 3, -1, -1, -1]);
});

test('offsets grow along the pattern, and a match is one', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 20 });
  fc.assert(
    fc.property(text, text, (pattern, other) => {
      const { at, matches } = align(pattern, other, wide);
      const laid = [...at].filter((place) => place >= 0);
      expect(laid).toEqual([...new Set(laid)].toSorted((a, b) => a - b));
      const same = [...at].map((place, index) => place >= 0 && other[place] === pattern[index]);
      expect([...matches].map((match) => match === 1)).toEqual(same);
    }),
  );
});
