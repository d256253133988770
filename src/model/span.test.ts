import { describe, expect, test } from 'vitest';
import { byPosition, contains, overlaps } from './span.ts';

const span = (start: number, end: number) => ({ start, end });

describe('spans are half-open', () => {
  test('neighbours that only touch do not overlap', () => {
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(0, 4), span(3, 5))).toBe(true);
  });

  test('a span contains itself and what begins or ends with it', () => {
    expect(contains(span(2, 6), span(2, 6))).toBe(true);
    expect(contains(span(2, 6), span(2, 3))).toBe(true);
    expect(contains(span(2, 6), span(5, 7))).toBe(false);
  });

  test('an outer span sorts before what it holds', () => {
    expect([span(4, 5), span(0, 2), span(0, 9)].toSorted(byPosition)).toEqual([
      span(0, 9),
      span(0, 2),
      span(4, 5),
    ]);
  });
});
