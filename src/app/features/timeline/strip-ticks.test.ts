import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber } from '#model/edtf.ts';
import { stretchTicks, type TickUnit } from './strip-ticks.ts';

const ticks = (from: number, to: number, width = 20, finest: TickUnit = 'time'): string[] =>
  stretchTicks({ from, to, left: 0, right: 1 }, { width, widthOf: () => 3, finest }).map(({ at }) =>
    new Date(dateOfDay(0).getTime() + Math.round(at * 1440) * 60_000).toISOString().slice(0, 16),
  );
const days = (from: number, to: number, room?: number): string[] =>
  ticks(from, to, room).map((at) => at.slice(0, 10));

describe('a strip is labelled where the calendar begins anew', () => {
  test('with centuries for a millennium', () => {
    expect(days(dayNumber(900, 1, 1), dayNumber(1900, 1, 1))).toEqual(
      ['1000', '1200', '1400', '1600', '1800'].map((year) => `${year}-01-01`),
    );
  });

  test('with months for half a year', () => {
    expect(days(dayNumber(2022, 6, 10), dayNumber(2022, 12, 20))).toEqual(
      ['07', '08', '09', '10', '11', '12'].map((month) => `2022-${month}-01`),
    );
  });

  test('with days that are the same in each month', () => {
    expect(days(dayNumber(2023, 1, 28), dayNumber(2023, 2, 17))).toEqual([
      '2023-02-01',
      '2023-02-06',
      '2023-02-11',
      '2023-02-16',
    ]);
  });

  test('with hours for a day', () => {
    const day = dayNumber(2023, 1, 30);
    expect(ticks(day, day + 1, 16)).toEqual([
      '2023-01-30T00:00',
      '2023-01-30T06:00',
      '2023-01-30T12:00',
      '2023-01-30T18:00',
    ]);
  });

  test('with fewer where there is less room', () => {
    const [from, to] = [dayNumber(2001, 1, 1), dayNumber(2021, 1, 1)];
    expect(days(from, to, 8)).toEqual(['2010-01-01', '2020-01-01']);
    expect(days(from, to, 80).length).toBeGreaterThan(10);
  });

  test('no finer than what happens in it is told', () => {
    const [from, to] = [dayNumber(2022, 6, 1), dayNumber(2022, 8, 1)];
    expect(ticks(from, to, 40, 'month').map((at) => at.slice(0, 10))).toEqual(['2022-06-01', '2022-07-01']);
  });

  test('by its beginning, where nothing begins in it', () => {
    expect(days(dayNumber(2023, 1, 3), dayNumber(2023, 1, 3))).toEqual(['2023-01-03']);
  });
});
