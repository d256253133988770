import { expect, test } from 'vitest';
import { astralAt, unitTable } from './unit-table.ts';

test('the table tells of every code unit what the pattern tells', () => {
  const table = unitTable(/\p{L}/u);
  for (const text of ['a', '长', '1', '，', '\uD800'])
    expect(table[text.charCodeAt(0)]).toBe(/\p{L}/u.test(text) ? 1 : 0);
  expect(table).toHaveLength(0x1_00_00);
});

test('a character beyond the basic plane is told from half of one', () => {
  expect(astralAt('𠮷', 0)).toBe(0x2_0b_b7);
  expect(astralAt('\uD842长', 0)).toBeNull();
  expect(astralAt('长', 0)).toBeNull();
});
