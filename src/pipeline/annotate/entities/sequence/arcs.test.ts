import { expect, test } from 'vitest';
import { Arcs } from './arcs.ts';

test('an arc leads where it was told to, and no other arc is there', () => {
  const arcs = new Arcs(3);
  arcs.add(0, 0x4e2d, 1);
  arcs.add(1, 0x56fd, 2);
  arcs.add(0, 0x56fd, 3);
  expect(arcs.next(arcs.next(0, 0x4e2d), 0x56fd)).toBe(2);
  expect(arcs.next(0, 0x56fd)).toBe(3);
  expect(arcs.next(2, 0x56fd)).toBe(-1);
});
