import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textFile } from './data-files.ts';
import { OutputFolder } from './output-folder.ts';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
});
afterEach(async () => rm(place, { recursive: true }));

const out = (): string => path.join(place, 'out');
const folder = (): OutputFolder =>
  new OutputFolder(out(), { folder: path.join(place, 'cache'), version: '1' });
const write = (...files: (readonly [string, string])[]): boolean[] => {
  const output = folder();
  const written = files.map(([name, text]) => output.write(textFile(name, text)));
  output.remember();
  return written;
};

test('a file that is as it was is not written again', async () => {
  expect(write(['a/1.json', '船'], ['b.json', '港'])).toEqual([true, true]);
  const before = await stat(path.join(out(), 'a/1.json'));
  expect(write(['a/1.json', '船'], ['b.json', '岸'])).toEqual([false, true]);
  expect((await stat(path.join(out(), 'a/1.json'))).ino).toBe(before.ino);
  expect(await readFile(path.join(out(), 'b.json'), 'utf8')).toBe('岸');
});

test('a file that somebody else changed or removed is written again', async () => {
  write(['a.json', '船'], ['b.json', '港'], ['c.json', '岸']);
  await writeFile(path.join(out(), 'a.json'), '别的东西');
  await rm(path.join(out(), 'b.json'));
  expect(write(['a.json', '船'], ['b.json', '港'], ['c.json', '岸'])).toEqual([true, true, false]);
  expect(await readFile(path.join(out(), 'a.json'), 'utf8')).toBe('船');
});

test('without a ledger, or with a damaged one, everything is written', async () => {
  write(['a.json', '船']);
  for (const file of await readdir(path.join(place, 'cache')))
    await writeFile(path.join(place, 'cache', file), '{"a.json":[');
  expect(write(['a.json', '船'])).toEqual([true]);
  expect(new OutputFolder(out()).write(textFile('a.json', '船'))).toBe(true);
});

test('what is stale goes, with the folders it leaves empty; hidden files stay', async () => {
  write(['a/1.json', '船'], ['b/2.json', '港']);
  await mkdir(path.join(out(), '.git'));
  await writeFile(path.join(out(), '.git', 'HEAD'), '');
  folder().remove((name) => name === 'a/1.json');
  expect((await readdir(out())).toSorted()).toEqual(['.git', 'b']);
});

test('no unfinished file is left behind', async () => {
  write(['a.json', '船']);
  expect(await readdir(out())).toEqual(['a.json']);
});
