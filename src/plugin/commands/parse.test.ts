import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleSchema } from '#model/article.ts';
import { ReportSchema } from '#model/report.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const COMMAND = path.join(import.meta.dirname, 'parse.ts');

/** Runs the command as people do and answers its exit code and what it printed. */
const run = async (...args: string[]): Promise<{ code: unknown; printed: string }> => {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      COMMAND,
      ...args,
    ]);
    return { code: 0, printed: stdout + stderr };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stdout' in error && 'stderr' in error)) throw error;
    return { code: error.code, printed: String(error.stdout) + String(error.stderr) };
  }
};

let folder = '';
let out = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
  out = path.join(folder, '.out');
  await writeFile(path.join(folder, 'a.txt'), '[港口](https://example.org/1)\n------\n<p>船来了。</p>');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const json = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(out, file), 'utf8'));

describe('npm run parse', () => {
  test('writes articles, index and report, and exits with 0 although a file is no article', async () => {
    await writeFile(path.join(folder, 'notes.txt'), '买菜');
    const { code, printed } = await run(folder, '--out', out);
    expect(printed).toContain('2 files read, 1 article, 1 skipped: notes.txt');
    expect(code).toBe(0);
    const [name = ''] = await readdir(path.join(out, 'articles'));
    expect(v.parse(ArticleSchema, await json(`articles/${name}`)).source.file).toBe('a.txt');
    expect(v.parse(ReportSchema, await json('report.json')).read).toBe(2);
  });

  test('exits with 1 and names the skipped file with --strict, and with 0 when there is none', async () => {
    expect((await run(folder, '--out', out, '--strict')).code).toBe(0);
    await writeFile(path.join(folder, 'notes.txt'), '<!-- -->\n');
    const { code, printed } = await run(folder, '--out', out, '--strict');
    expect(printed).toContain('Strict: 1 file was skipped.\n  notes.txt read/no-text');
    expect(code).toBe(1);
  });

  test('reads a file by the table of outlets beside it', async () => {
    await writeFile(path.join(folder, 'outlets.yaml'), 'example.org: { name: 例报, zone: x }\n');
    const { printed } = await run(path.join(folder, 'a.txt'), folder, '--out', out);
    expect(printed.match(/outlets\.yaml:1:\d+ warning read\/outlets/gu)).toHaveLength(1);
  });

  test('exits with 1 when a place cannot be read at all, and still parses the others', async () => {
    const { code } = await run(path.join(folder, 'none'), path.join(folder, 'a.txt'), '--out', out);
    expect(code).toBe(1);
    expect(await readdir(path.join(out, 'articles'))).toHaveLength(1);
  });

  test.each([[[]], [['a.txt']], [['--out', 'x']], [['--what', 'x', 'a.txt']]])(
    'shows how it is used for %j and exits with 2',
    async (args) => {
      const { code, printed } = await run(...args);
      expect(code).toBe(2);
      expect(printed).toContain('Usage: npm run parse');
    },
  );
});
