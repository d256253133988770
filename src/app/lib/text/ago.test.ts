import { expect, test } from 'vitest';
import { agoWords } from './ago.ts';

const HOUR = 3_600_000;

test.each([
  [0, '现在', 'now'],
  [5 * 60_000, '5分钟前', '5 minutes ago'],
  [3 * HOUR, '3小时前', '3 hours ago'],
  [30 * HOUR, '昨天', 'yesterday'],
  [15 * 24 * HOUR, '2周前', '2 weeks ago'],
  [400 * 24 * HOUR, '去年', 'last year'],
])('%d milliseconds ago is %s', (elapsed, chinese, english) => {
  expect(agoWords('zh-CN', elapsed)).toBe(chinese);
  expect(agoWords('en', elapsed)).toBe(english);
});

test('a clock that was set back is no future', () => {
  expect(agoWords('en', -5000)).toBe('now');
});
