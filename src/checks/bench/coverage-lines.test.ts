import { expect, test } from 'vitest';
import type { Coverage } from './coverage.ts';
import { coverageLines } from './coverage-lines.ts';

const coverage = (file: string, expected: number, lost: string, foreign: string): Coverage => ({
  file,
  expected,
  lost,
  foreign,
  removed: new Map([['comments', 5]]),
  messages: [],
});

test('figures come by archive and overall, the worst file first', () => {
  const lines = coverageLines(
    new Map([
      ['one', [coverage('one/a.txt', 95, '港口', ''), coverage('one/b.txt', 95, '', '')]],
      ['two', [coverage('two/c.txt', 10, '重', '开')]],
    ]),
  );
  const text = lines.join('\n');
  expect(text).toMatch(/^one +2 files +190 characters +98\.947 % kept +2 lost +0 foreign$/mu);
  expect(text).toMatch(/^all +3 files +200 characters +98\.500 % kept +3 lost +1 foreign$/mu);
  expect(text).toMatch(/^ {2}comments +15$/mu);
  expect(lines.slice(-2)).toEqual([
    '  90.00 % of 10  two/c.txt; lost 1: 重; foreign 1: 开',
    '  97.89 % of 95  one/a.txt; lost 2: 港口',
  ]);
  expect(text).toContain('33.33 %  two/c.txt; comments 5');
});

test('an archive without losses says so', () => {
  expect(coverageLines(new Map([['one', [coverage('a', 1, '', '')]]])).at(-1)).toBe(
    'Nothing is lost or foreign in any file.',
  );
});
