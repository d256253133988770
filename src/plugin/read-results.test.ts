import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { readResult, type ReadResult } from './read-results.ts';

const GOOD = '[港口](https://example.org/1)\n------\n<p>船来了。</p>';

let outer = '';
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeEach(async () => {
  outer = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
  folder = path.join(outer, 'archive');
  await mkdir(folder);
  await writeFile(at('good.txt'), GOOD);
  await writeFile(path.join(outer, 'elsewhere.txt'), GOOD);
});

afterEach(async () => {
  await rm(outer, { recursive: true });
});

const readAll = async (place = folder): Promise<ReadResult[]> => {
  const results: ReadResult[] = [];
  for (const found of await listFiles(place)) results.push(readResult(found));
  return results;
};

/** What became of each file: its headline, or the rule of its first message. */
const outcomes = (results: readonly ReadResult[]): Record<string, string | undefined> =>
  Object.fromEntries(
    results.map(({ file, article, messages }) => [file, article?.title ?? messages[0]?.rule]),
  );

describe('reading a folder', () => {
  test('reads files whatever they are named', async () => {
    const names = ['?.txt', '#a.txt', '100%.txt', '[b](c).txt', '👍.txt', ' .txt', `${'长'.repeat(83)}.md`];
    for (const name of names) await writeFile(at(name), GOOD);
    expect(outcomes(await readAll())).toEqual(
      Object.fromEntries([...names, 'good.txt'].map((name) => [name, '港口'])),
    );
  });

  test('follows links within it, and none that leads out of it', async () => {
    await symlink(at('good.txt'), at('inside.txt'));
    await symlink(path.join(outer, 'elsewhere.txt'), at('outside.txt'));
    await symlink(outer, at('folder-outside'));
    await symlink('.', at('folder-inside'));
    await symlink('/dev/zero', at('endless.txt'));
    expect(outcomes(await readAll())).toEqual({
      'good.txt': '港口',
      'inside.txt': '港口',
      'outside.txt': 'read/link-outside',
      'folder-outside': 'read/link-outside',
      'endless.txt': 'read/link-outside',
    });
  });

  test('follows a link that is given itself', async () => {
    await symlink(path.join(outer, 'elsewhere.txt'), at('outside.txt'));
    expect(outcomes(await readAll(at('outside.txt')))).toEqual({ 'outside.txt': '港口' });
    await symlink(folder, path.join(outer, 'link'));
    expect(outcomes(await readAll(path.join(outer, 'link')))).toMatchObject({ 'good.txt': '港口' });
  });

  test('goes on after links to nothing and in circles, and after a file that is gone', async () => {
    await symlink('nothing', at('dangling.txt'));
    await symlink('circle.txt', at('circle.txt'));
    await writeFile(at('gone.txt'), GOOD);
    const found = await listFiles(folder);
    await rm(at('gone.txt'));
    const results = found.map((file) => readResult(file));
    expect(outcomes(results)).toEqual({
      'circle.txt': 'read/unreadable',
      'dangling.txt': 'read/unreadable',
      'gone.txt': 'read/unreadable',
      'good.txt': '港口',
    });
    for (const { messages } of results.slice(0, 3))
      expect(messages[0]?.reason).toMatch(/no such file|leads back/u);
  });

  test('reads what is in a folder that is named like a file', async () => {
    await mkdir(at('folder.txt'));
    await writeFile(at('folder.txt/a.txt'), GOOD);
    expect(Object.keys(outcomes(await readAll()))).toEqual(['folder.txt/a.txt', 'good.txt']);
    expect(readResult({ path: at('folder.txt'), file: 'folder.txt' })).toMatchObject({
      article: null,
      messages: [{ rule: 'read/unreadable', file: 'folder.txt' }],
    });
  });

  test.skipIf(process.platform === 'win32')('does not wait for a named pipe', async () => {
    execFileSync('mkfifo', [at('pipe.txt')]);
    expect(outcomes(await readAll())).toEqual({ 'good.txt': '港口', 'pipe.txt': 'read/unreadable' });
  });

  test('refuses a file of 100 MB with its size', async () => {
    await writeFile(at('large.txt'), GOOD);
    await truncate(at('large.txt'), 100_000_000);
    const [, large] = await readAll();
    expect(large?.messages).toMatchObject([{ rule: 'read/too-large', severity: 'error', file: 'large.txt' }]);
    expect(large?.messages[0]?.reason).toContain('100 MB');
  });

  test('says where a damaged file is damaged, and shows the rest', async () => {
    await writeFile(
      at('damaged.txt'),
      Buffer.concat([Buffer.from(`${GOOD}\n港口的船来了`), Buffer.from([0xe6])]),
    );
    const [damaged] = await readAll();
    expect(damaged?.article?.title).toBe('港口');
    expect(damaged?.messages[0]).toMatchObject({
      rule: 'read/damaged',
      severity: 'warning',
      place: { line: 4, column: 7 },
    });
  });

  test('emits no article for an empty file, and says that it is empty', async () => {
    await writeFile(at('empty.txt'), '');
    expect(outcomes(await readAll())).toEqual({ 'empty.txt': 'read/no-text', 'good.txt': '港口' });
  });
});

/** Runs as a user without rights while `run` does: the superuser may read anything. */
const asNobody = async (run: () => Promise<void>): Promise<void> => {
  const user = process.geteuid?.();
  if (user !== 0) {
    await run();
    return;
  }
  process.seteuid?.(65_534);
  try {
    await run();
  } finally {
    process.seteuid?.(0);
  }
};

test.skipIf(process.platform === 'win32')(
  'goes on after files and folders that it may not read',
  async () => {
    await chmod(outer, 0o755);
    await writeFile(at('closed.txt'), GOOD);
    await mkdir(at('shut'));
    await chmod(at('closed.txt'), 0);
    await chmod(at('shut'), 0);
    await asNobody(async () => {
      const results = await readAll();
      expect(outcomes(results)).toEqual({
        'closed.txt': 'read/unreadable',
        'good.txt': '港口',
        shut: 'read/unreadable',
      });
      expect(results[0]?.messages[0]?.reason).toContain('permissions');
    });
    await chmod(at('shut'), 0o700);
  },
);
