import { expect, test } from 'vitest';
import { firstIndex } from './first-index.ts';

test('the first index from which on something holds', () => {
  for (const first of [0, 1, 4, 7]) expect(firstIndex(8, (index) => index >= first)).toBe(first);
});

test('where it never holds, the end', () => {
  expect(firstIndex(8, () => false)).toBe(8);
  expect(firstIndex(0, () => true)).toBe(0);
});

test('a long list is asked a few times only', () => {
  let asked = 0;
  firstIndex(55_000, (index) => {
    asked++;
    return index >= 31_415;
  });
  expect(asked).toBeLessThan(18);
});
