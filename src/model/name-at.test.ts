import { expect, test } from 'vitest';
import { nameAt } from './name-at.ts';

const mentions = [
  { block: 'p1', start: 3, end: 9, entity: 'person-斯托尔滕贝格' },
  { block: 'p1', start: 9, end: 11, entity: 'place-日本' },
];

test.each([
  [3, { start: 3, end: 9 }],
  [8, { start: 3, end: 9 }],
  [9, { start: 9, end: 11 }],
  [2, null],
  [11, null],
])('offset %i stands in %o', (offset, name) => {
  expect(nameAt(mentions, 'p1', offset)).toEqual(name);
});

test('other blocks do not count', () => {
  expect(nameAt(mentions, 'p2', 4)).toBeNull();
});
