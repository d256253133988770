import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Manifest, type Kept } from './manifest.ts';

let folder = '';
let place = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
  place = path.join(folder, 'deep', 'manifest.ndjson');
});
afterEach(async () => rm(folder, { recursive: true }));

const kept = (file: string, digest = 'd'): Kept => ({
  size: 1,
  mtimeMs: 2,
  ino: 3,
  digest,
  result: { file, article: null, messages: [], removed: { share: 2 } },
});

const write = (...files: Kept[]): void => {
  const manifest = new Manifest(place, 's');
  for (const file of files) manifest.add(file);
  manifest.flush();
};

test('the next program knows what the last one read', () => {
  write(kept('a.txt'), kept('b.txt'));
  expect(new Manifest(place, 's').get('b.txt')).toEqual(kept('b.txt'));
});

test('the last of two lines about a file counts', () => {
  write(kept('a.txt', 'old'));
  write(kept('a.txt', 'new'));
  expect(new Manifest(place, 's').get('a.txt')?.digest).toBe('new');
});

test('other code knows nothing of it', () => {
  write(kept('a.txt'));
  expect(new Manifest(place, 'other').get('a.txt')).toBeUndefined();
  expect(new Manifest(place, 's').get('a.txt')).toBeUndefined();
});

test('a line that was torn or damaged is forgotten, the others stay', async () => {
  write(kept('a.txt'), kept('b.txt'), kept('c.txt'));
  const text = await readFile(place, 'utf8');
  await writeFile(place, text.replace('"size":1', '"size":"1"').slice(0, -20));
  const manifest = new Manifest(place, 's');
  expect(['a.txt', 'b.txt', 'c.txt'].map((file) => manifest.get(file) !== undefined)).toEqual([
    false,
    true,
    false,
  ]);
});

test('a result that is added after a torn line is kept', async () => {
  write(kept('a.txt'), kept('b.txt'));
  await writeFile(place, (await readFile(place, 'utf8')).slice(0, -20));
  write(kept('c.txt'));
  expect(new Manifest(place, 's').get('c.txt')).toEqual(kept('c.txt'));
});

test('files that are gone are forgotten', async () => {
  write(kept('a.txt'), kept('b.txt'));
  const manifest = new Manifest(place, 's');
  manifest.retain(new Set(['b.txt']));
  expect(manifest.get('a.txt')).toBeUndefined();
  expect(await readFile(place, 'utf8')).not.toContain('a.txt');
  expect(new Manifest(place, 's').get('b.txt')).toEqual(kept('b.txt'));
});

test('without a place it works for as long as the program runs', () => {
  const manifest = new Manifest(null, 's');
  manifest.add(kept('a.txt'));
  manifest.retain(new Set(['a.txt']));
  expect(manifest.get('a.txt')).toEqual(kept('a.txt'));
});
