import { expect, test } from 'vitest';
import { monthAddress, monthInAddress } from './month-address.ts';
import { readShelf, SHELVES, writeShelf } from './shelf-in-address.ts';

test('what is shown comes back from the address as it was', () => {
  for (const shelf of SHELVES)
    for (const outlet of [null, '甲 & 乙报'])
      expect(readShelf(writeShelf({ shelf, outlet }))).toEqual({ shelf, outlet });
});

test('all of it needs no address, and an unknown shelf is all of it', () => {
  expect(writeShelf({ shelf: 'all', outlet: null })).toBe('');
  expect(readShelf('?show=everything')).toEqual({ shelf: 'all', outlet: null });
});

test('a month has an address, and so has what has no date', () => {
  expect(monthInAddress(monthAddress('2024-05').hash)).toBe('2024-05');
  expect(monthInAddress(monthAddress(null).hash)).toBeNull();
  expect(monthInAddress('')).toBeUndefined();
});
