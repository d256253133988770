import { expect, test } from 'vitest';
import { Arcs, NONE, ROOT } from './arcs.ts';

test('an arc leads where it was told to, and no other arc is there', () => {
  const arcs = new Arcs(3);
  const first = arcs.add(ROOT, 0x4e2d);
  const second = arcs.add(first, 0x56fd);
  const other = arcs.add(ROOT, 0x56fd);
  expect(new Set([first, second, other]).size).toBe(3);
  expect(arcs.add(first, 0x56fd)).toBe(second);
  expect(arcs.next(arcs.next(ROOT, 0x4e2d), 0x56fd)).toBe(second);
  expect(arcs.next(ROOT, 0x56fd)).toBe(other);
  expect(arcs.next(second, 0x56fd)).toBe(NONE);
  expect(arcs.next(other, 0x4e2d)).toBe(NONE);
  expect(Math.max(first, second, other)).toBeLessThan(arcs.size);
});
