import { expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { groupByMonth } from './group-by-month.ts';

test('articles stand under their months in the order given, undated ones under their own', () => {
  const may = testArticle();
  const undated = testArticle({ id: 'b', published: null });
  expect(groupByMonth([may, undated, may]).map(({ month, articles }) => [month, articles.length])).toEqual([
    ['2024-05', 2],
    [null, 1],
  ]);
});
