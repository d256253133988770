import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ArticleIndexSchema } from '#model/article.ts';
import { ReportSchema } from '#model/report.ts';
import { readArticle } from '../article.ts';
import { entryOf } from './article-entry.ts';
import type { FileResult } from './collection.ts';
import { emit } from './emit.ts';

const read = (file: string, source: string): FileResult => {
  const { article, messages, removed } = readArticle({ file, source });
  return { file, article: article && entryOf(article, file), messages, removed: Object.fromEntries(removed) };
};

const result = (file: string, day: string, url = `https://example.org/${file}`): FileResult => {
  const date = day === '' ? '' : `date: ${day}\n`;
  return read(file, `---\ntitle: 港口\nfrom: ${url}\n${date}---\n<p>船来了。</p>`);
};

const notes = read('notes.txt', ' ');

const parsed = (files: ReturnType<typeof emit>['files'], name: string): unknown =>
  JSON.parse(files.find(({ fileName }) => fileName === name)?.source ?? 'null');

describe('emit', () => {
  test('lists articles by publication, latest first, undated ones last', () => {
    const { files } = emit([
      result('a.md', '2020-01-01'),
      result('b.md', ''),
      result('c.md', '2021-01-01T10:00:00Z'),
    ]);
    const index = v.parse(ArticleIndexSchema, parsed(files, 'index.json'));
    expect(index.articles.map(({ source }) => source.file)).toEqual(['c.md', 'a.md', 'b.md']);
  });

  test('gives the same bytes for the same files in any order', () => {
    const results = [result('a.md', '2020-01-01'), result('b.md', ''), notes];
    expect(emit(results.toReversed())).toEqual(emit(results));
  });

  test('accounts for every file in the report', () => {
    const { files } = emit([
      { ...result('a.md', '2020-01-01'), seconds: 1.2 },
      { ...notes, seconds: 0.3 },
    ]);
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
    const { report, articles } = emit([{ ...a, seconds: 0.1 }, { ...b, seconds: 0.2 }, notes], [problem]);
    expect(v.parse(ReportSchema, report)).toEqual(report);
    expect(report.messages[0]).toBe(problem);
    expect(report.slowest?.map(({ file }) => file)).toEqual(['b.md', 'a.md']);
    expect(report.duplicates).toMatchObject([{ by: 'text', articles: [{ file: 'a.md' }, { file: 'b.md' }] }]);
    expect(articles[0]?.settled.duplicates).toMatchObject([{ id: b.article?.summary.id, by: 'text' }]);
  });

  test('gives files of the same name and address ids of their own, and says so', () => {
    const same = ['x/a.md', 'y/a.md', 'z/a.md'].map((file) => result(file, '', 'https://example.org/a'));
    const { articles, report } = emit(same);
    const names = articles.map(({ settled }) => settled.id);
    expect(new Set(names).size).toBe(names.length);
    expect(
      report.messages.filter(({ rule }) => rule === 'emit/same-article').map(({ file }) => file),
    ).toEqual(['y/a.md', 'z/a.md']);
    expect(names).toContain(same[0]?.article?.summary.id);
  });
});

test('a report without timings is the same from build to build', () => {
  const timed = (seconds: number) => {
    const { files, report } = emit(
      [{ file: 'a.txt', article: null, messages: [], removed: {}, seconds }],
      [],
      {
        timed: false,
      },
    );
    return { source: files.find(({ fileName }) => fileName === 'report.json')?.source, report };
  };
  expect(timed(1).source).toBe(timed(2).source);
  expect(timed(1).source).not.toContain('seconds');
  expect(timed(2).report.seconds).toBe(2);
});
