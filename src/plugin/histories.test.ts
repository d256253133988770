import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import { HistorySchema } from '#model/history.ts';
import { parsePlaces } from './parse-places.ts';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
  await mkdir(path.join(place, 'archive'));
});
afterEach(async () => rm(place, { recursive: true }));

const page = (...paragraphs: readonly string[]): string =>
  `<!--1675286102000-->\n[港口重新开放](https://example.org/port)\n------\n\n${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

/** Builds the archive with one article of these paragraphs; the names of the histories and what they say. */
const build = async (...paragraphs: readonly string[]) => {
  await writeFile(path.join(place, 'archive', 'port.txt'), page(...paragraphs));
  const out = path.join(place, 'out');
  const cache = { folder: path.join(place, 'cache'), version: '1' };
  await parsePlaces([path.join(place, 'archive')], { out, annotate: false, cache });
  const names = await readdir(path.join(out, 'history')).catch(() => []);
  return Promise.all(
    names.map(async (name) =>
      v.parse(HistorySchema, JSON.parse(await readFile(path.join(out, 'history', name), 'utf8'))),
    ),
  );
};

test('an article that never changed has no history', async () => {
  expect(await build('港口星期四重新开放。', '首批货轮已经离岸。')).toEqual([]);
  expect(await build('港口星期四重新开放。', '首批货轮已经离岸。')).toEqual([]);
});

test('an article that changed tells where its paragraphs went, from every version', async () => {
  await build('港口星期四重新开放。', '首批货轮已经离岸。');
  await build('新的一段在这里。', '港口星期四重新开放。', '首批货轮已经离岸。');
  const [history] = await build('新的一段在这里。', '首批货轮已经离岸。');
  expect(history?.versions.map(({ to }) => to)).toEqual([
    [1, 0, 2],
    [0, 2],
  ]);
});

test('a history stays while the article does, and goes with it', async () => {
  await build('港口星期四重新开放。');
  await build('港口星期五重新开放。');
  expect(await build('港口星期五重新开放。')).toHaveLength(1);
  await rm(path.join(place, 'archive', 'port.txt'));
  const out = path.join(place, 'out');
  const cache = { folder: path.join(place, 'cache'), version: '1' };
  await parsePlaces([path.join(place, 'archive')], { out, annotate: false, cache });
  expect(await readdir(out)).not.toContain('history');
});

test('a damaged article of an earlier build is no reason to fail', async () => {
  await build('港口星期四重新开放。');
  const folder = path.join(place, 'out', 'articles');
  for (const name of await readdir(folder)) await writeFile(path.join(folder, name), '{"textHash":"x",');
  expect(await build('港口星期五重新开放。')).toEqual([]);
});
