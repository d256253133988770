import { expect, test } from 'vitest';
import { easterSunday } from './easter.ts';
import { solarTerm } from './solar-terms.ts';

test.each([
  ['清明', 2020, '4-4'],
  ['清明', 2022, '4-5'],
  ['冬至', 2021, '12-21'],
  ['冬至', 2022, '12-22'],
  ['立春', 2021, '2-3'],
  ['立春', 2023, '2-4'],
  ['夏至', 2020, '6-21'],
  ['立秋', 2022, '8-7'],
])('%s in %i is on %s', (name, year, day) => {
  const found = solarTerm(name, year);
  expect(`${String(found?.month)}-${String(found?.day)}`).toBe(day);
});

test('an unknown term and a year beyond the formula have no day', () => {
  expect(solarTerm('大暑天', 2020)).toBeNull();
  expect(solarTerm('清明', 1850)).toBeNull();
});

test.each([
  [1999, 4, 4],
  [2019, 4, 21],
  [2022, 4, 17],
  [2024, 3, 31],
])('Easter of %i is on %i-%i', (year, month, day) => {
  expect(easterSunday(year)).toEqual({ year, month, day });
});
