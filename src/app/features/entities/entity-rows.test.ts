import { describe, expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { countByType, entityRows, mentionsPerBlock } from './entity-rows.ts';

describe('the entities of an article', () => {
  const article = testArticle();
  const rows = entityRows(article);

  test('come most mentioned first, their mentions in reading order', () => {
    expect(rows.map(({ entity, mentions }) => [entity.id, mentions.map(({ block }) => block)])).toEqual([
      ['port', ['p1', 'p2']],
      ['office', ['p1']],
    ]);
  });

  test('are counted by type, the types without any included', () => {
    expect([...countByType(rows)]).toEqual([
      ['person', 0],
      ['place', 1],
      ['organization', 1],
    ]);
  });

  test('show how often they come in each block', () => {
    expect(mentionsPerBlock(article, rows[0]?.mentions ?? [])).toEqual([1, 1, 0, 0]);
  });

  test('leave out one that is mentioned nowhere', () => {
    expect(entityRows(testArticle({ mentions: [] }))).toEqual([]);
  });
});
