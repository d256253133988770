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

const read = (store: ArticleStore, key: string): string | null => {
  const source = store.read(key);
  return source === null ? null : new TextDecoder().decode(source);
};

test('what one program stores together another one reads one by one', async () => {
  const { keys, kept } = new ArticleStore(place).write(['船', '港口', 'a']);
  expect(kept).toBe(true);
  const other = new ArticleStore(place);
  expect(keys.toReversed().map((key) => read(other, key))).toEqual(['a', '港口', '船']);
  expect(keys.map(other.survey())).toEqual([true, true, true]);
  expect(await readdir(place)).toHaveLength(1);
});

test('the same sources have the same keys, others have others', () => {
  const store = new ArticleStore(place);
  expect(store.write(['船', '港口'])).toEqual(store.write(['船', '港口']));
  expect(store.write(['船', '港岸']).keys).not.toEqual(store.write(['船', '港口']).keys);
});

test('a source that is not there, or no longer whole, is none', async () => {
  const store = new ArticleStore(place);
  const [first = '', second = ''] = store.write(['船', '港口']).keys;
  await writeFile(path.join(place, first.split('.')[0] ?? ''), '船');
  expect(read(store, first)).toBe('船');
  expect(read(store, second)).toBeNull();
  expect(read(store, 'ab.0.3')).toBeNull();
  expect(store.survey()('ab.0.3')).toBe(false);
});

test('without a folder only what is held is there', () => {
  const store = new ArticleStore(null);
  const { keys, kept } = store.write(['船']);
  expect(kept).toBe(false);
  expect(keys.map(store.survey())).toEqual([false]);
  for (const key of keys) store.hold(key, '船');
  expect(keys.map((key) => read(store, key))).toEqual(['船']);
  expect(keys.map(store.survey())).toEqual([true]);
});

test('where nothing can be written it says so', async () => {
  await writeFile(path.join(place, 'file'), '');
  const store = new ArticleStore(path.join(place, 'file', 'articles'));
  expect(store.write(['船']).kept).toBe(false);
});

test('lots that no article needs any longer go, unless they were written within the hour', async () => {
  const store = new ArticleStore(place);
  const keyOf = (...sources: string[]): string => store.write(sources).keys[0] ?? '';
  const [old, used] = [keyOf('旧'), keyOf('船', '港口')];
  const before = new Date(Date.now() - 7_200_000);
  for (const lot of await readdir(place)) await utimes(path.join(place, lot), before, before);
  const fresh = keyOf('新');
  store.retain([used]);
  expect([old, used, fresh].map(store.survey())).toEqual([false, true, true]);
});
