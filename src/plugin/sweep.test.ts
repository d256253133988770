import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweep } from './sweep.ts';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
});
afterEach(async () => rm(place, { recursive: true }));

const write = async (name: string, daysAgo: number): Promise<void> => {
  const file = path.join(place, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '');
  const written = new Date(Date.now() - daysAgo * 86_400_000);
  await utimes(file, written, written);
};

test('what was not written for so many days goes, a folder by the newest of its files', async () => {
  await write('old.json', 31);
  await write('new.json', 29);
  await write('left/manifest', 31);
  await write('used/manifest', 1);
  await write('used/older', 50);
  sweep(place, 30);
  expect((await readdir(place)).toSorted()).toEqual(['new.json', 'used']);
});

test('a folder that is not there yet is no problem', () => {
  expect(() => sweep(path.join(place, 'none'), 30)).not.toThrow();
});
