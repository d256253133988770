import { expect, test } from 'vitest';
import { CharacterSet } from './character-set.ts';

test('a set knows its characters, wherever they stand in a text, and nothing else', () => {
  const set = new CharacterSet('中国');
  expect([0, 1, 2, 3, -1].map((index) => set.hasAt('在中国', index))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(set.has('中'.charCodeAt(0))).toBe(true);
  expect(set.has(0)).toBe(false);
});
