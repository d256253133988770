import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ArticleIndexSchema } from '#model/article.ts';
import { ReportSchema } from '#model/report.ts';
import { readArticle } from '../article.ts';
import type { FileResult } from './collection.ts';
import { emit } from './emit.ts';

const result = (file: string, day: string, url = `https://example.org/${file}`): FileResult => {
  const date = day === '' ? '' : `date: ${day}\n`;
  return {
    file,
    ...readArticle({ file, source: `---\ntitle: 港口\nfrom: ${url}\n${date}---\n<p>船来了。</p>` }),
  };
};

const notes: FileResult = { file: 'notes.txt', ...readArticle({ file: 'notes.txt', source: ' ' }) };

const parsed = (files: ReturnType<typeof emit>['files'], name: string): unknown =>
  JSON.parse(files.find(({ fileName }) => fileName === name)?.source ?? 'null');

describe('emit', () => {
  test('lists articles by publication, latest first, undated ones last', () => {
    const { files } = emit(
      [result('a.md', '2020-01-01'), result('b.md', ''), result('c.md', '2021-01-01T10:00:00Z')],
      1,
    );
    const index = v.parse(ArticleIndexSchema, parsed(files, 'index.json'));
    expect(index.articles.map(({ source }) => source.file)).toEqual(['c.md', 'a.md', 'b.md']);
  });

  test('gives the same bytes for the same files in any order', () => {
    const results = [result('a.md', '2020-01-01'), result('b.md', ''), notes];
    expect(emit(results.toReversed(), 1).files).toEqual(emit(results, 1).files);
  });

  test('accounts for every file in the report', () => {
    const { files } = emit([result('a.md', '2020-01-01'), notes], 1.5);
    const report = v.parse(ReportSchema, parsed(files, 'report.json'));
    expect(report).toMatchObject({
      read: 2,
      emitted: 1,
      seconds: 1.5,
      skipped: [{ file: 'notes.txt', rule: 'read/no-text' }],
    });
    expect(report.skipped[0]?.reason).toBe(notes.messages[0]?.reason);
  });

  test('gives files of the same name and address ids of their own, and says so', () => {
    const same = ['x/a.md', 'y/a.md', 'z/a.md'].map((file) => result(file, '', 'https://example.org/a'));
    const { files, report } = emit(same, 1);
    const names = files.map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(names.length);
    expect(
      report.messages.filter(({ rule }) => rule === 'emit/same-article').map(({ file }) => file),
    ).toEqual(['y/a.md', 'z/a.md']);
    expect(names).toContain(`articles/${same[0]?.article?.id ?? ''}.json`);
  });

  test('holds back an article that the reader would refuse', () => {
    const good = result('a.md', '2020-01-01');
    const bad: FileResult = { ...good, article: good.article && { ...good.article, title: '' } };
    const { files, report } = emit([bad], 1);
    expect(files.map(({ fileName }) => fileName)).toEqual(['index.json', 'library.json', 'report.json']);
    expect(report.skipped).toMatchObject([{ file: 'a.md', rule: 'emit/invalid' }]);
  });
});
