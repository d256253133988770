import { expect, test } from 'vitest';
import { verdict } from './verdict.ts';

test('a size at its limit fits', () => {
  expect(verdict({ kind: 'js', kilobytes: 130, limit: 130 })).toEqual({
    fits: true,
    words: 'js 130.0 of 130 KB',
  });
});

test('a size over its limit does not fit, however little', () => {
  expect(verdict({ kind: 'css', kilobytes: 20.01, limit: 20 })).toEqual({
    fits: false,
    words: 'css 20.0 of 20 KB, too much',
  });
});
