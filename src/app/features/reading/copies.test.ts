import { expect, test } from 'vitest';
import { copiesOf } from './copies.ts';

test('a copy that has both the address and the text in common is named once', () => {
  const copies = copiesOf([
    { id: 'a', by: 'address', title: '船' },
    { id: 'b', by: 'address' },
    { id: 'a', by: 'text', title: '船' },
    { id: 'c', by: 'text' },
  ]);
  expect(copies.map(({ id, by }) => [id, by])).toEqual([
    ['a', 'both'],
    ['b', 'address'],
    ['c', 'text'],
  ]);
});
