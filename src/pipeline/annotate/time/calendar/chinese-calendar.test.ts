import { expect, test } from 'vitest';
import { fromChineseCalendar } from './chinese-calendar.ts';

test.each([
  [2023, 1, 1, { year: 2023, month: 1, day: 22 }],
  [2020, 1, 1, { year: 2020, month: 1, day: 25 }],
  [2020, 5, 5, { year: 2020, month: 6, day: 25 }],
  [2021, 8, 15, { year: 2021, month: 9, day: 21 }],
  [2022, 12, 8, { year: 2022, month: 12, day: 30 }],
])('%i, month %i, day %i', (year, month, day, expected) => {
  expect(fromChineseCalendar(year, month, day)).toEqual(expected);
});

test('a year outside the calendar and a 30th that the month lacks have no day', () => {
  expect(fromChineseCalendar(1400, 1, 1)).toBeNull();
  expect(fromChineseCalendar(2022, 12, 30)).not.toBeNull();
  expect(fromChineseCalendar(2021, 12, 30)).toBeNull();
});
