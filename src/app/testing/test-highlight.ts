import type { Article } from '#model/article.ts';
import { partOf, type Place } from '#model/anchor/place.ts';
import { HIGHLIGHT_VERSION, type Highlight } from '#model/highlight/highlight.ts';

/** A yellow highlight of some places of an article, for tests. */
export const testHighlight = (
  article: Article,
  places: readonly Place[],
  change: Partial<Highlight> = {},
): Highlight => ({
  version: HIGHLIGHT_VERSION,
  id: places.map(({ block, start, end }) => `${block}-${start}-${end}`).join(),
  article: article.id,
  title: article.title,
  textHash: article.textHash,
  parts: places.flatMap((place) => partOf(article.blocks, place) ?? []),
  color: 'yellow',
  note: '',
  tags: [],
  createdAt: '2024-05-01T08:00:00.000Z',
  updatedAt: '2024-05-01T08:00:00.000Z',
  counter: 0,
  deletedAt: null,
  ...change,
});
