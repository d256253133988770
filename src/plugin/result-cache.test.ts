import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { readArticle } from '#pipeline/article.ts';
import { ResultCache } from './result-cache.ts';
import { sweep } from './sweep.ts';

let folder = '';
let made = 0;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'longscroll-cache-'));
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SOURCE = '[港口](https://example.org/20240501-a)\n------\n<p>里加港周三开放。</p><script>1</script>';

const read = async (
  change: { version?: string; file?: string; source?: string; outlets?: unknown } = {},
): Promise<FileResult> => {
  const { version = '1', file = 'a.txt', source = SOURCE, outlets = [] } = change;
  const input = { file, bytes: new TextEncoder().encode(source), outlets };
  return new ResultCache(folder, version).through(input, () => {
    made++;
    return { file, ...readArticle({ file, source }) };
  });
};

const entries = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

test('a file that did not change is read once, and the second result is the first to the byte', async () => {
  const first = await read();
  expect(first.article?.title).toBe('港口');
  const second = await read();
  expect(second).toEqual(first);
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect(made).toBe(1);
});

test.each([
  { version: '2' },
  { file: 'b.txt' },
  { source: `${SOURCE}<p>完。</p>` },
  { outlets: [{ host: 'x' }] },
])('with another %o it is read again', async (change) => {
  await read();
  await read(change);
  expect(made).toBe(2);
});

test('a damaged entry is read again and mended', async () => {
  const first = await read();
  for (const entry of entries()) writeFileSync(path.join(folder, entry), '{"article":{"id":1');
  expect(await read()).toEqual(first);
  await read();
  expect(made).toBe(2);
});

test('where nothing can be kept, everything is read as if there were no cache', async () => {
  writeFileSync(path.join(folder, 'file'), '');
  const cache = new ResultCache(path.join(folder, 'file'), '1');
  const input = { file: 'a.txt', bytes: new Uint8Array(), outlets: [] };
  const result = { file: 'a.txt', article: null, messages: [], removed: new Map() };
  expect(await cache.through(input, () => result)).toBe(result);
});

test('what is older than asked is swept away, the rest stays', async () => {
  await read();
  await read({ file: 'b.txt' });
  const [old = ''] = entries();
  utimesSync(path.join(folder, old), 0, 0);
  await sweep(folder, 30);
  expect(entries()).toHaveLength(1);
  expect(entries()).not.toContain(old);
});
