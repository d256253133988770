import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArticleStore } from './article-store.ts';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
});
afterEach(async () => rm(place, { recursive: true }));

test('what one program stores another one reads', async () => {
  expect(new ArticleStore(place).write('a', '船')).toBe(true);
  expect(new ArticleStore(place).read('a')).toBe('船');
  expect(new ArticleStore(place).read('b')).toBeNull();
  expect(new ArticleStore(place).keys()).toEqual(new Set(['a']));
  expect(await readdir(place)).toEqual(['a.json']);
});

test('without a folder only what is held is there', () => {
  const store = new ArticleStore(null);
  expect(store.write('a', '船')).toBe(false);
  store.hold('a', '船');
  expect(store.read('a')).toBe('船');
  expect(store.keys()).toEqual(new Set(['a']));
});

test('where nothing can be written it says so', async () => {
  await writeFile(path.join(place, 'file'), '');
  const store = new ArticleStore(path.join(place, 'file', 'articles'));
  expect(store.write('a', '船')).toBe(false);
  expect(store.keys()).toEqual(new Set());
});

test('what no article needs any longer goes, unless it was written within the hour', async () => {
  const store = new ArticleStore(place);
  for (const key of ['old', 'used', 'new']) store.write(key, '船');
  const before = new Date(Date.now() - 7_200_000);
  for (const key of ['old', 'used']) await utimes(path.join(place, `${key}.json`), before, before);
  store.retain(new Set(['used']));
  expect(store.keys()).toEqual(new Set(['used', 'new']));
});
