import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Archive } from './archive.ts';

const article = (title: string): string =>
  `[${title}](https://example.org/${title})\n------\n<p>船来了。</p>`;

let folder = '';

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('Archive', () => {
  test('reads archived articles in all folders and leaves out dot files and other kinds', async () => {
    await write('a.txt', article('甲'));
    await write('deep/er/# 乙?.md', article('乙'));
    await write('.git/c.txt', article('丙'));
    await write('.d.txt', article('丁'));
    await write('e.jpg', 'JPEG');
    const archive = new Archive(folder);
    await archive.readAll();
    expect(archive.problem).toBeNull();
    expect(archive.results.map(({ file }) => file)).toEqual(['a.txt', 'deep/er/# 乙?.md']);
  });

  test('goes on after a file that is no text', async () => {
    await write('a.txt', article('甲'));
    await writeFile(path.join(folder, 'b.txt'), Uint8Array.from([0x89, 0x50, 0x00]));
    const archive = new Archive(folder);
    await archive.readAll();
    expect(archive.emission.report).toMatchObject({
      read: 2,
      emitted: 1,
      skipped: [{ file: 'b.txt', rule: 'read/unreadable' }],
    });
  });

  test('says what is wrong with an empty or missing folder and emits an empty index', async () => {
    const empty = new Archive(folder);
    await empty.readAll();
    expect(empty.problem).toMatch(/no archived articles/u);
    const missing = new Archive(path.join(folder, 'none'));
    await missing.readAll();
    expect(missing.problem).toMatch(/no such file or folder/u);
    expect(missing.emission.files.map(({ fileName }) => fileName)).toEqual([
      'index.json',
      'library.json',
      'report.json',
    ]);
  });

  test('reads one file again and forgets one that is gone', async () => {
    await write('a.txt', article('甲'));
    await write('b.txt', article('乙'));
    const archive = new Archive(folder);
    await archive.readAll();
    await write('a.txt', article('丙'));
    await archive.readAgain('a.txt');
    archive.forget('b.txt');
    expect(archive.results.map((result) => result.article?.summary.title)).toEqual(['丙']);
  });

  test('knows which paths are its own', () => {
    const archive = new Archive(folder);
    expect(archive.nameOf(path.join(folder, 'x', 'a.md'))).toBe('x/a.md');
    expect(archive.nameOf(path.join(folder, '.x', 'a.md'))).toBeNull();
    expect(archive.nameOf(path.join(folder, 'a.jpg'))).toBeNull();
    expect(archive.nameOf(path.join(folder, '..', 'a.md'))).toBeNull();
  });
});
