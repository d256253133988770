import { expect, test } from 'vitest';
import { verdict } from './verdict.ts';

test('a size at its limit fits', () => {
  expect(verdict({ kind: 'js', kilobytes: 130, limit: 130 })).toEqual({
    fits: true,
    line: 'js 130.0 of 130 KB',
  });
});

test('a size over its limit does not fit, and the line says where to turn', () => {
  const { fits, line } = verdict({ kind: 'css', kilobytes: 20.01, limit: 20 });
  expect(fits).toBe(false);
  expect(line).toContain('css 20.0 of 20 KB: load something later');
});
