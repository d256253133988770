import { expect, test } from 'vitest';
import type { ArticleSummary } from '#model/article.ts';
import type { ReadingRecord } from '#app/lib/reading-log/reading-record.ts';
import { likelyCount, recordsByMonth, shownArticles } from './shown-articles.ts';

const record = (month: string | null, finished: boolean): ReadingRecord => ({
  place: null,
  fraction: 0.5,
  finished,
  at: 0,
  month,
});

const records = new Map([
  ['a', record('2024-05', false)],
  ['b', record('2024-05', true)],
  ['gone', record('2024-05', true)],
  ['d', record(null, true)],
]);

const article = (id: string, outlet: string): ArticleSummary => ({
  id,
  title: id,
  lang: 'zh-Hans',
  published: null,
  source: { file: id, url: null, outlet, tags: [] },
  stats: { characters: 1, readingMinutes: 1 },
});

const month = [article('a', '甲报'), article('b', '乙报'), article('c', '乙报')];
const ids = (filter: Parameters<typeof shownArticles>[1]): string[] =>
  shownArticles(month, filter, records).map(({ id }) => id);

test('articles are shown by what they are to the reader and by their outlet', () => {
  expect(ids({ state: null, outlet: null })).toEqual(['a', 'b', 'c']);
  expect(ids({ state: 'new', outlet: null })).toEqual(['c']);
  expect(ids({ state: 'begun', outlet: null })).toEqual(['a']);
  expect(ids({ state: 'read', outlet: '甲报' })).toEqual([]);
  expect(ids({ state: 'read', outlet: '乙报' })).toEqual(['b']);
});

test('months that nothing was opened in have no records and need not be fetched', () => {
  expect([...recordsByMonth(records).keys()]).toEqual(['2024-05', null]);
});

test('until its articles are known a month has as many as the records tell, never more than there are', () => {
  const entry = { month: '2024-05', count: 3, outlets: [{ outlet: '乙报', count: 2 }] };
  const known = recordsByMonth(records).get('2024-05') ?? [];
  expect(likelyCount(entry, { state: null, outlet: '乙报' }, known)).toBe(2);
  expect(likelyCount(entry, { state: 'new', outlet: null }, known)).toBe(0);
  expect(likelyCount(entry, { state: 'read', outlet: null }, known)).toBe(2);
  expect(likelyCount(entry, { state: 'read', outlet: '丙报' }, known)).toBe(0);
  expect(likelyCount(entry, { state: 'new', outlet: null }, [])).toBe(3);
});
