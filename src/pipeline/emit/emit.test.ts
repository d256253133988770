import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ArticleIndexSchema, ArticleSchema } from '#model/article.ts';
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

  test('names duplicates, the slowest files and the problems of the archive in the report', () => {
    const problem = {
      rule: 'read/outlets',
      severity: 'warning',
      file: 'outlets.yaml',
      place: null,
      reason: 'x',
    } as const;
    const [a, b] = [result('a.md', '', 'https://example.org/1'), result('b.md', '', 'https://example.org/2')];
    const { report, files } = emit([{ ...a, seconds: 0.1 }, { ...b, seconds: 0.2 }, notes], 1, [problem]);
    expect(v.parse(ReportSchema, report)).toEqual(report);
    expect(report.messages[0]).toBe(problem);
    expect(report.slowest?.map(({ file }) => file)).toEqual(['b.md', 'a.md']);
    expect(report.duplicates).toMatchObject([{ by: 'text', articles: [{ file: 'a.md' }, { file: 'b.md' }] }]);
    const emitted = parsed(files, `articles/${a.article?.id ?? ''}.json`);
    expect(v.parse(ArticleSchema, emitted).duplicates).toEqual([{ id: b.article?.id, by: 'text' }]);
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
