import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measure } from './measure.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coverage-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('every file is measured under its archive or skipped with a reason', async () => {
  await mkdir(path.join(folder, 'one'));
  const page = '[港口重开](https://example.org/1)\n------\n\n<p>船来了。</p>';
  await writeFile(path.join(folder, 'one', 'a.md'), page);
  await writeFile(path.join(folder, 'b.md'), new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3, 0]));
  const missing = path.join(folder, 'missing');

  const { groups, skipped } = await measure([folder, missing]);
  expect([...groups.keys()]).toEqual(['one']);
  expect(groups.get('one')).toMatchObject([{ file: 'one/a.md', expected: 4, lost: '', foreign: '' }]);
  expect(skipped).toEqual([
    'b.md: It is no text.',
    `${missing}: There is no such file or folder; check its name.`,
  ]);
});
