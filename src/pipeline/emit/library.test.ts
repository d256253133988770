import { expect, test } from 'vitest';
import type { ArticleSummary } from '#model/article.ts';
import { libraryMonths, libraryOf } from './library.ts';

const summary = (id: string, local: string | null, outlet: string): ArticleSummary => ({
  id,
  title: id,
  lang: 'zh-Hans',
  published:
    local === null ? null : { instant: null, local, timeZone: 'UTC', basis: 'dateline', original: local },
  source: { file: id, url: null, outlet, tags: [] },
  stats: { characters: 1, readingMinutes: 1 },
});

const index = {
  schemaVersion: 1 as const,
  articles: [
    summary('d', '2024-05-09T08:00', '甲报'),
    summary('c', '2024-05-01', '乙报'),
    summary('b', '2024-05-01', '乙报'),
    summary('a', '2023-12-31', '甲报'),
    summary('u', null, '甲报'),
  ],
};

test('the index is cut into months, in its own order, with the undated last', () => {
  const months = libraryMonths(index).map(({ month, articles }) => [month, articles.map(({ id }) => id)]);
  expect(months).toEqual([
    ['2024-05', ['d', 'c', 'b']],
    ['2023-12', ['a']],
    [null, ['u']],
  ]);
});

test('the table of contents counts each month and its outlets, the largest first', () => {
  expect(libraryOf(libraryMonths(index)).months[0]).toEqual({
    month: '2024-05',
    count: 3,
    outlets: [
      { outlet: '乙报', count: 2 },
      { outlet: '甲报', count: 1 },
    ],
  });
});

test('an empty archive has no month', () => {
  expect(libraryOf(libraryMonths({ schemaVersion: 1, articles: [] })).months).toEqual([]);
});
