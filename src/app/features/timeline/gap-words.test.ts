import { expect, test } from 'vitest';
import { gapWords } from './gap-words.ts';

test.each([
  [30, '1 month'],
  [213, '7 months'],
  [365, '1 year'],
  [800, '2 years'],
])('%i days are %s', (days, words) => {
  expect(gapWords('en', days)).toBe(words);
});

test('a gap is said in the language of the interface', () => {
  expect(gapWords('zh-CN', 213)).toBe('7个月');
});
