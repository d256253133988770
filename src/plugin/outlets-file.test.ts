import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outletOf, OUTLETS } from '#pipeline/read/outlets.ts';
import { Archive } from './archive.ts';
import { readOutlets } from './outlets-file.ts';

let folder = '';

const write = async (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('readOutlets', () => {
  test('gives the built-in table for a folder without one', async () => {
    expect(await readOutlets(folder)).toEqual({ outlets: OUTLETS, messages: [] });
    expect(await readOutlets(path.join(folder, 'none'))).toEqual({ outlets: OUTLETS, messages: [] });
  });

  test.each([
    ['outlets.yaml', '\uFEFFexample.org:\n  name: 例报\n'],
    ['outlets.json', '{ "example.org": { "name": "例报" } }'],
  ])('reads %s', async (name, text) => {
    await write(name, text);
    const { outlets, messages } = await readOutlets(folder);
    expect(messages).toEqual([]);
    expect(outletOf('https://example.org/', outlets).name).toBe('例报');
  });

  test('says which of two tables is not read, and when one is no text', async () => {
    await writeFile(path.join(folder, 'outlets.yaml'), Uint8Array.from([0x89, 0x50, 0x00]));
    await write('outlets.json', '{}');
    const { outlets, messages } = await readOutlets(folder);
    expect(outlets).toBe(OUTLETS);
    expect(messages.map(({ file }) => file)).toEqual(['outlets.yaml', 'outlets.json']);
  });
});

test('an archive is read by its own table, whose problems are in the report', async () => {
  await write('a.txt', '[港口](https://example.org/1)\n------\n<p>船来了。</p>');
  await write('outlets.yaml', 'example.org: { name: 例报 }\nexample: { name: 坏 }\n');
  const archive = new Archive(folder);
  await archive.readAll();
  const { results } = archive;
  const { report } = archive.emission;
  expect(results.map(({ article }) => article?.summary.source.outlet)).toEqual(['例报']);
  expect(report.messages).toMatchObject([{ file: 'outlets.yaml', place: { line: 2 } }, { file: 'a.txt' }]);
  await archive.readAgain('a.txt');
  expect(archive.results[0]?.article?.summary.source.outlet).toBe('例报');
  expect(archive.isOutlets(path.join(folder, 'outlets.yaml'))).toBe(true);
  expect(archive.isOutlets(path.join(folder, 'deep', 'outlets.yaml'))).toBe(false);
});
