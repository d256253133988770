import { describe, expect, test } from 'vitest';
import { dayNumber } from '#model/edtf.ts';
import { extentInTime } from './event-extent.ts';

const day = (year: number, month: number, date: number): number => dayNumber(year, month, date);

describe('a date lies in time', () => {
  test.each([
    ['a day, with the day behind it as its end', '2023-01-31', day(2023, 1, 31), day(2023, 2, 1), 'sharp'],
    ['a month, somewhere in it', '2022-06', day(2022, 6, 1), day(2022, 7, 1), 'soft'],
    ['a year', '1911', day(1911, 1, 1), day(1912, 1, 1), 'soft'],
    ['a century', '19XX', day(1900, 1, 1), day(2000, 1, 1), 'soft'],
    [
      'an evening, the last quarter of its day',
      '2023-01-30TEV',
      day(2023, 1, 30) + 0.75,
      day(2023, 1, 31),
      'sharp',
    ],
    ['about a day', '2023-01-31~', day(2023, 1, 31), day(2023, 2, 1), 'soft'],
    ['days from one to another', '2015-04-01/2015-04-05', day(2015, 4, 1), day(2015, 4, 6), 'sharp'],
  ])('%s', (_, value, start, end, edge) => {
    expect(extentInTime(value)).toEqual({ start, end, startEdge: edge, endEdge: edge });
  });

  test('a clock time as one moment', () => {
    const moment = day(2023, 1, 30) + 0.25;
    expect(extentInTime('2023-01-30T06:00')).toMatchObject({ start: moment, end: moment });
  });

  test('with an open end, as far as it says', () => {
    expect(extentInTime('2017/..')).toEqual({
      start: day(2017, 1, 1),
      end: day(2018, 1, 1),
      startEdge: 'soft',
      endEdge: 'open',
    });
  });

  test('nowhere, when it is no date', () => {
    expect(extentInTime('one day')).toBeNull();
  });
});
