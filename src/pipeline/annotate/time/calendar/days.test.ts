import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, daysInMonth, fromDayNumber, isDay, toDayNumber, weekdayOf } from './days.ts';

test('day numbers agree with the platform and turn back into the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
      const day = fromDayNumber(number);
      const platform = new Date(number * 86_400_000);
      expect(day).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      });
      expect(toDayNumber(day)).toBe(number);
      expect(weekdayOf(day)).toBe(platform.getUTCDay() || 7);
    }),
  );
});

test('a leap day is the day before 1 March', () => {
  expect(addDays({ year: 2020, month: 2, day: 28 }, 1)).toEqual({ year: 2020, month: 2, day: 29 });
  expect(daysInMonth(1900, 2)).toBe(28);
  expect(isDay({ year: 2023, month: 2, day: 29 })).toBe(false);
  expect(daysBetween({ year: 2020, month: 2, day: 28 }, { year: 2020, month: 3, day: 1 })).toBe(2);
});
