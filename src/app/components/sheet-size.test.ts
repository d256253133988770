import { describe, expect, test } from 'vitest';
import { largerOf, restingSize } from './sheet-size.ts';

const heights = { peek: 220, half: 440, full: 760 };

describe('a sheet that is let go', () => {
  test('rests at the nearest of its sizes when it is not moving', () => {
    expect(restingSize(230, 0, heights)).toBe('peek');
    expect(restingSize(400, 0, heights)).toBe('half');
    expect(restingSize(700, 0, heights)).toBe('full');
  });

  test('goes on in the direction it is thrown', () => {
    expect(restingSize(440, 1.5, heights)).toBe('full');
    expect(restingSize(440, -0.9, heights)).toBe('peek');
    expect(restingSize(440, -2.4, heights)).toBeNull();
  });

  test('closes when more than half of the smallest size is gone', () => {
    expect(restingSize(115, 0, heights)).toBe('peek');
    expect(restingSize(100, 0, heights)).toBeNull();
  });

  test('stays within its sizes, however hard it is thrown', () => {
    expect(restingSize(700, 9, heights)).toBe('full');
    expect(restingSize(300, -9, heights)).toBeNull();
  });
});

test('one button goes through all sizes', () => {
  expect([largerOf('peek'), largerOf('half'), largerOf('full')]).toEqual(['half', 'full', 'peek']);
});
