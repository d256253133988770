import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, utcInstant, wallClock } from './zoned-time.ts';

const utcOf = (wall: string, timeZone: string): string => utcInstant(instantOf(wall, timeZone));

describe('instantOf', () => {
  test.each([
    ['2023-02-01T22:07:00', 'Europe/Paris', '2023-02-01T21:07:00Z'],
    ['2023-07-01T22:07:00', 'Europe/Paris', '2023-07-01T20:07:00Z'],
    ['2020-09-17T10:21:39', 'Asia/Shanghai', '2020-09-17T02:21:39Z'],
    ['2020-12-31T23:59:59', 'America/New_York', '2021-01-01T04:59:59Z'],
  ])('%s in %s is %s', (wall, zone, utc) => {
    expect(utcOf(wall, zone)).toBe(utc);
  });

  test('takes the first of the two in the hour that autumn repeats', () => {
    expect(utcOf('2022-10-30T02:30:00', 'Europe/Paris')).toBe('2022-10-30T00:30:00Z');
  });

  test('reads a time that spring skips with the offset before the change', () => {
    expect(utcOf('2022-03-27T02:30:00', 'Europe/Paris')).toBe('2022-03-27T01:30:00Z');
  });

  test('names an instant that shows the same wall clock, in every zone', () => {
    const zones = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Asia/Shanghai',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC',
    );
    fc.assert(
      fc.property(fc.integer({ min: 315_532_800, max: 4_102_444_800 }), zones, (seconds, zone) => {
        const wall = wallClock(seconds * 1000, zone);
        expect(wallClock(instantOf(wall, zone), zone)).toBe(wall);
      }),
    );
  });
});
