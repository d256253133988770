import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '#model/article.ts';
import { Archive } from '../archive.ts';
import { textOf, dataFiles } from '../data-files.ts';

let folder = '';

const write = async (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);

const hide = (surface: string, where = '{ scope: everywhere }'): string =>
  `  - { action: hide, surface: ${surface}, entity: { id: place-${surface}, type: place, name: ${surface} }, where: ${where} }\n`;
const file = (...items: readonly string[]): string => `version: 1\ncorrections:\n${items.join('')}`;

const built = async (): Promise<{ articles: Article[]; messages: string[] }> => {
  const archive = new Archive(folder, { cache: { folder: path.join(folder, '.cache'), version: '1' } });
  await archive.readAll();
  const { emission } = archive;
  const sources = dataFiles(emission, (key) => archive.read(key)).filter(({ fileName }) =>
    fileName.startsWith('articles/'),
  );
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this program
    articles: sources.map((written) => JSON.parse(textOf(written)) as Article),
    messages: emission.report.messages
      .filter(({ rule }) => rule.startsWith('correct/'))
      .map(({ file: of, place, severity, rule }) => `${of}:${String(place?.line)} ${severity} ${rule}`),
  };
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'longscroll-'));
  await mkdir(path.join(folder, 'corrections'));
  await write('a.txt', '[甲](https://example.org/20230201-a)\n------\n<p>日本与丹麦会谈。</p>');
  await write('b.txt', '[乙](https://example.org/20230202-b)\n------\n<p>丹麦总统访问了。</p>');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('corrections of an archive', () => {
  test('are made in every build, also when nothing was read anew, and end when their file is gone', async () => {
    expect((await built()).articles.map(({ entities }) => entities.map(({ name }) => name))).toEqual([
      ['日本', '丹麦'],
      ['丹麦'],
    ]);
    await write('corrections/one.yaml', file(hide('丹麦')));
    for (let build = 0; build < 2; build++) {
      const { articles, messages } = await built();
      expect(articles.map(({ entities }) => entities.map(({ name }) => name))).toEqual([['日本'], []]);
      expect(articles.map(({ corrections }) => corrections?.length)).toEqual([1, 1]);
      expect(messages).toEqual([]);
    }
    await rm(path.join(folder, 'corrections'), { recursive: true });
    expect((await built()).articles[1]?.entities).toHaveLength(1);
  });

  test('that match nothing or are faulty are told with file and line', async () => {
    await write(
      'corrections/one.yaml',
      file(hide('冰岛'), hide('日本', '{ scope: article, article: nowhere }')),
    );
    await write('corrections/two.json', '{ "version": 1, "corrections": [{ "action": "hid" }] }');
    await writeFile(path.join(folder, 'corrections/three.yml'), Uint8Array.from([0x89, 0x50, 0x00]));
    const { messages } = await built();
    expect(messages.toSorted()).toEqual([
      'corrections/one.yaml:3 warning correct/unmatched',
      'corrections/one.yaml:4 warning correct/unmatched',
      'corrections/three.yml:undefined warning correct/faulty',
      'corrections/two.json:1 warning correct/faulty',
    ]);
  });

  test('that the recognisers have made unnecessary are told as a remark', async () => {
    const [article] = (await built()).articles;
    await write(
      'corrections/one.yaml',
      file(hide('会谈', `{ scope: article, article: ${article?.id ?? ''} }`)),
    );
    expect((await built()).messages).toEqual(['corrections/one.yaml:3 info correct/needless']);
  });

  test('count once when two files hold the same', async () => {
    await write('corrections/one.yaml', file(hide('丹麦')));
    await write('corrections/two.yaml', file(hide('丹麦'), hide('日本')));
    expect((await built()).articles.map(({ corrections }) => corrections?.length)).toEqual([2, 1]);
  });

  test('are no articles, and are found by their names', () => {
    const archive = new Archive(folder);
    expect(archive.isCorrections(path.join(folder, 'corrections', 'one.yaml'))).toBe(true);
    expect(archive.isCorrections(path.join(folder, 'one.yaml'))).toBe(false);
    expect(archive.nameOf(path.join(folder, 'corrections', 'one.yaml'))).toBeNull();
  });
});
