import type { Article } from '../article.ts';
import type { Block } from '../block.ts';
import type { Correction } from './correction.ts';
import { contextOf } from './find-place.ts';

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  text,
  marks: [],
  sentences: [[0, text.length]],
});

/** An invented article: a place that is also a surname, a person in two spellings, an event for each. */
export const inventedArticle = (change: Partial<Article> = {}): Article => ({
  schemaVersion: 1,
  id: 'a1',
  textHash: 'h',
  title: '港口重新开放',
  lang: 'zh-Hans',
  published: null,
  archivedAt: null,
  source: { file: 'a.txt', url: null, outlet: '海报', tags: [] },
  stats: { characters: 60, readingMinutes: 1 },
  blocks: [
    paragraph('p1', '周二，里加会见了奥索林斯，里加表示欢迎。'),
    paragraph('p2', '奥佐林在里加港说，2019年的事不再提。'),
  ],
  entities: [
    { id: 'place-里加', type: 'place', name: '里加', latin: 'Riga', aliases: [] },
    { id: 'person-奥索林斯', type: 'person', name: '奥索林斯', aliases: ['奥佐林'] },
  ],
  mentions: [
    { block: 'p1', start: 3, end: 5, entity: 'place-里加' },
    { block: 'p1', start: 8, end: 12, entity: 'person-奥索林斯' },
    { block: 'p1', start: 13, end: 15, entity: 'place-里加' },
    { block: 'p2', start: 0, end: 3, entity: 'person-奥索林斯' },
    { block: 'p2', start: 4, end: 6, entity: 'place-里加' },
  ],
  times: [
    {
      id: 't1',
      block: 'p1',
      start: 0,
      end: 2,
      kind: 'date',
      value: '2024-05-07',
      basis: 'relative',
      explanation: [{ step: 'weekday', weekday: 2, from: 'publication', anchor: '2024-05-08' }],
    },
    {
      id: 't2',
      block: 'p2',
      start: 9,
      end: 14,
      kind: 'date',
      value: '2019',
      basis: 'stated',
      explanation: [{ step: 'stated' }],
    },
  ],
  events: [
    {
      id: 'e1',
      block: 'p1',
      start: 0,
      end: 19,
      time: 't1',
      date: '2024-05-07',
      inherited: false,
      participants: ['person-奥索林斯'],
      places: ['place-里加'],
    },
  ],
  ...change,
});

export const RIGA = { id: 'place-里加', type: 'place', name: '里加' } as const;
export const OZOLINS = { id: 'person-奥索林斯', type: 'person', name: '奥索林斯' } as const;

export const IN_ARTICLE = { scope: 'article', article: 'a1' } as const;
export const WHOLE = { ...IN_ARTICLE, spellings: 'all' } as const;
export const EVERYWHERE = { scope: 'everywhere', spellings: 'all' } as const;

/** The place of the words in the invented article that are at `start` of `block`. */
export const hereAt = (
  block: string,
  start: number,
  length: number,
): Extract<Correction['where'], { scope: 'mention' }> => {
  const text = inventedArticle().blocks.find(({ id }) => id === block)?.text ?? '';
  return { scope: 'mention', article: 'a1', ...contextOf(text, { block, start, end: start + length }) };
};

export const made = (second: number): { id: string; made: string } => ({
  id: `c${String(second)}`,
  made: new Date(second * 1000).toISOString(),
});
