import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber, extentOf, parseEdtf } from './edtf.ts';

const days = (value: string): (string | null)[] | null => {
  const parsed = parseEdtf(value);
  if (parsed === null) return null;
  const { first, last } = extentOf(parsed);
  return [first, last].map((day) => (day === null ? null : dateOfDay(day).toISOString().slice(0, 10)));
};

describe('parseEdtf', () => {
  test.each([
    ['2023-01-31', '2023-01-31', '2023-01-31'],
    ['2023-01-30TEV', '2023-01-30', '2023-01-30'],
    ['2023-01-30T18:00', '2023-01-30', '2023-01-30'],
    ['2022-06', '2022-06-01', '2022-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2019-34', '2019-04-01', '2019-06-30'],
    ['2019-41', '2019-07-01', '2019-12-31'],
    ['2021-21', '2021-03-01', '2021-05-31'],
    ['2021-24', '2021-12-01', '2022-02-28'],
    ['2023-01-29/2023-02-01', '2023-01-29', '2023-02-01'],
    ['1950~', '1950-01-01', '1950-12-31'],
    ['0079-08-24', '0079-08-24', '0079-08-24'],
  ])('%s reaches from %s to %s', (value, first, last) => {
    expect(days(value)).toEqual([first, last]);
  });

  test('an open end of an interval has no day', () => {
    expect(days('2017/..')).toEqual(['2017-01-01', null]);
    expect(days('../2017')).toEqual([null, '2017-12-31']);
  });

  test.each([
    '',
    'gestern',
    '2023-13',
    '2023-02-30',
    '2023-00',
    '198X-02',
    '2019-34-01',
    '../..',
    '1/2/3',
    '2023-1-1',
  ])('%j is refused', (value) => {
    expect(parseEdtf(value)).toBeNull();
  });

  test('a part of a day and approximation are told apart from the date', () => {
    expect(parseEdtf('2023-01-30TEV')).toMatchObject({
      point: { precision: 'day', partOfDay: 'EV', clock: null },
    });
    expect(parseEdtf('1950~')).toMatchObject({ point: { precision: 'year', approximate: true } });
  });

  test('every day of the calendar comes back as it was written', () => {
    const anyDay = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });
    fc.assert(
      fc.property(anyDay, (day) => {
        const written = dateOfDay(day).toISOString().slice(0, 10);
        expect(days(written)).toEqual([written, written]);
      }),
    );
  });

  test('text without a year in it is refused without an error', () => {
    const yearless = fc.string({ unit: 'binary' }).filter((text) => !/\d\d/u.test(text));
    fc.assert(
      fc.property(yearless, (text) => {
        expect(parseEdtf(text)).toBeNull();
      }),
    );
  });
});
