import { expect, test } from 'vitest';
import { binLimit, daysLeft } from './bin.ts';

const now = Date.parse('2024-05-31T08:00:00.000Z');

test('what is in the bin stays for thirty days', () => {
  expect(binLimit(now)).toBe('2024-05-01T08:00:00.000Z');
  expect(daysLeft('2024-05-31T07:00:00.000Z', now)).toBe(30);
  expect(daysLeft('2024-05-02T09:00:00.000Z', now)).toBe(2);
  expect(daysLeft('2024-04-01T08:00:00.000Z', now)).toBe(0);
});

test('a clock that was set back shortens nothing', () => {
  expect(daysLeft('2024-07-01T08:00:00.000Z', now)).toBe(30);
});
