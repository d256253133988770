import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archive } from '../archive.ts';

const MANY = 130;
let place = '';

beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
  await mkdir(path.join(place, 'seeds'));
  for (let day = 0; day < MANY; day++) {
    const source = `[港口${String(day)}](https://example.org/${String(day)})\n------\n<p>船来了${String(day)}次。</p>`;
    await writeFile(path.join(place, 'seeds', `${String(day)}.txt`), source);
  }
});
afterEach(async () => rm(place, { recursive: true }));

const archive = (cache: boolean): Archive =>
  new Archive(
    path.join(place, 'seeds'),
    cache ? { cache: { folder: path.join(place, 'cache'), version: '1' } } : {},
  );

const withoutTimings = (read: Archive): unknown =>
  read.results
    .toSorted((a, b) => a.file.localeCompare(b.file))
    .map(({ file, article }) => ({ file, article }));

const sources = (read: Archive): string[] =>
  read.emission.articles.map(({ entry }) => new TextDecoder().decode(read.read(entry.key) ?? undefined));

test('several workers read what one would have read', async () => {
  const alone = archive(false);
  await alone.readAll();
  const together = archive(true);
  await together.readAll();
  const again = archive(true);
  await again.readAll();
  expect(together.results).toHaveLength(MANY);
  expect(sources(together)).toHaveLength(MANY);
  for (const one of sources(together)) expect(one).toContain('船来了');
  expect(together.emission.articles.map(({ settled }) => settled.id)).toEqual(
    alone.emission.articles.map(({ settled }) => settled.id),
  );
  expect(withoutTimings(again)).toEqual(withoutTimings(together));
}, 60_000);

test('a cache that nothing can be written to costs time, not articles', async () => {
  await writeFile(path.join(place, 'cache'), 'no folder');
  const read = archive(true);
  await read.readAll();
  expect(sources(read).every((source) => source.includes('船来了'))).toBe(true);
  expect(read.results).toHaveLength(MANY);
}, 60_000);
