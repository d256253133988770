import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { goldenCases, goldenJson } from './golden-files.ts';

const cases = await goldenCases();

test.each(cases)('$name gives what `npm run golden:update` last kept', async (golden) => {
  expect(JSON.parse(goldenJson(golden))).toEqual(JSON.parse(await readFile(golden.expected, 'utf8')));
});

test('there are golden files to compare', () => {
  expect(cases.map(({ name }) => name)).toContain('wire.txt');
});
