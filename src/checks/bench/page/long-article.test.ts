import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ArticleSchema } from '#model/article.ts';
import { longArticle } from './long-article.ts';

test('the long article is one that the reader can load, of 55,000 characters and 3,000 tags', () => {
  const article = longArticle();
  expect(v.is(ArticleSchema, article)).toBe(true);
  expect(article.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(55_000);
  expect(article.mentions.length + article.times.length).toBeGreaterThan(3_000);
});

test('its tags name what stands there', () => {
  const { blocks, entities, mentions } = longArticle();
  const named = mentions.slice(0, 50).map(({ block, start, end, entity }) => ({
    surface: blocks.find(({ id }) => id === block)?.text.slice(start, end),
    name: entities.find(({ id }) => id === entity)?.name,
  }));
  expect(named.filter(({ surface, name }) => surface !== name)).toEqual([]);
});
