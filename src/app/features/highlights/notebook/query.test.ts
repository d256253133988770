import { describe, expect, test } from 'vitest';
import type { Highlight } from '#model/highlight/highlight.ts';
import { partOf } from '#model/anchor/place.ts';
import { testArticle } from '#app/testing/test-article.ts';
import { factsOf } from './facts.ts';
import { groupsOf } from './groups.ts';
import { matching, NO_QUERY, readQuery, writeQuery, type Query } from './query.ts';

const article = testArticle();

const highlight = (
  id: string,
  block: string,
  start: number,
  end: number,
  change: Partial<Highlight>,
): Highlight => {
  const part = partOf(article.blocks, { block, start, end });
  if (part === null) throw new Error('no such place');
  return {
    version: 2,
    id,
    article: article.id,
    title: article.title,
    textHash: article.textHash,
    parts: [part],
    color: 'yellow',
    note: '',
    tags: [],
    createdAt: '2024-05-03T08:00:00.000Z',
    updatedAt: '2024-05-03T08:00:00.000Z',
    counter: 0,
    deletedAt: null,
    ...change,
  };
};

const opening = highlight('opening', 'p1', 0, 9, { note: '查证', tags: ['港口'] });
const office = highlight('office', 'p1', 10, 17, { color: 'green', createdAt: '2024-06-01T00:00:00.000Z' });
const closing = highlight('closing', 'p2', 0, 15, { tags: ['港口', '历史'] });
const all = [opening, office, closing];
const facts = new Map(factsOf(article, all).map((one, index) => [all[index], one]));

const found = (query: Partial<Query>): string[] =>
  matching(all, { ...NO_QUERY, ...query }, (record) => facts.get(record)).map(({ id }) => id);

describe('a query', () => {
  test('of nothing finds all', () => {
    expect(found({})).toEqual(['opening', 'office', 'closing']);
  });

  test('of colour, name and time at once finds what meets all three', () => {
    expect(found({ colors: ['yellow'], entity: '里加港', date: '2023' })).toEqual(['closing']);
    expect(found({ colors: ['green'], entity: '里加港', date: '2023' })).toEqual([]);
  });

  test.each([
    ['2024', ['opening']],
    ['2023年9月', ['closing']],
    ['2023/2024', ['opening', 'closing']],
    ['2023-09-15', ['closing']],
    ['1999', []],
  ] as const)('of %s finds what is about then', (date, ids) => {
    expect(found({ date })).toEqual(ids);
  });

  test('of words looks into text, note, tags and title, in either script', () => {
    expect(found({ words: '查證' })).toEqual(['opening']);
    expect(found({ words: '歷史 關閉' })).toEqual(['closing']);
    expect(found({ words: '港口重新' })).toHaveLength(3);
  });

  test('of a part of a name finds names that hold it', () => {
    expect(found({ entity: '港' })).toEqual(['opening', 'office', 'closing']);
    expect(found({ entity: '港務局' })).toEqual(['office']);
  });

  test('is the same after a way through the address', () => {
    const query: Query = {
      ...NO_QUERY,
      words: 'a b',
      colors: ['yellow', 'red'],
      date: '2022',
      group: 'entity',
    };
    expect(readQuery(writeQuery(query))).toEqual(query);
    expect(readQuery(new URLSearchParams('color=pink&group=x'))).toEqual(NO_QUERY);
  });
});

describe('facts', () => {
  test('are found also when the article has changed around the words', () => {
    const blocks = article.blocks.map((block) => ({ ...block, id: `p${Number(block.id.slice(1)) + 1}` }));
    const moved = testArticle({
      textHash: 'other',
      blocks,
      mentions: article.mentions.map((one) => ({ ...one, block: `p${Number(one.block.slice(1)) + 1}` })),
      times: [],
      events: [],
    });
    expect(factsOf(moved, [closing])[0]?.entities.map(({ name }) => name)).toEqual(['里加港']);
  });
});

describe('groups', () => {
  const labels = (grouping: Query['group']): (readonly [string | null, number])[] =>
    groupsOf(all, grouping, (record) => facts.get(record)).map(({ label, records }) => [
      label,
      records.length,
    ]);

  test.each([
    ['article', [['港口重新开放', 3]]],
    [
      'color',
      [
        ['yellow', 2],
        ['green', 1],
      ],
    ],
    [
      'tag',
      [
        ['港口', 2],
        ['历史', 1],
        [null, 1],
      ].toSorted((a, b) =>
        a[0] === null ? 1 : b[0] === null ? -1 : String(a[0]).localeCompare(String(b[0])),
      ),
    ],
    [
      'entity',
      [
        ['里加港', 2],
        ['港务局', 1],
      ],
    ],
    [
      'date',
      [
        ['2024', 1],
        ['2023', 1],
        [null, 1],
      ],
    ],
    [
      'made',
      [
        ['2024-06', 1],
        ['2024-05', 2],
      ],
    ],
  ] as const)('by %s', (grouping, expected) => {
    expect(labels(grouping)).toEqual(expected);
  });
});
