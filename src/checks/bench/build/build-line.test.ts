import { expect, test } from 'vitest';
import { buildLine } from './build-line.ts';

test('a build is told by its speed, its ratio to reading, and its memory', () => {
  const build = { name: 'cold', seconds: 2, withStart: 2.5, megabytes: 300, articles: 500 };
  expect(buildLine(build, { bytes: 20_000_000, reading: 0.5 }).replaceAll(/ +/gu, ' ')).toBe(
    'cold 2.00 s 2.50 s with start 250 articles/s 10.0 MB/s 4.0 × reading 300 MB memory',
  );
});
