import type { Article } from '#model/article.ts';
import { partOf } from '#model/anchor/place.ts';
import { HIGHLIGHT_COLORS, HIGHLIGHT_VERSION, type Highlight } from '#model/highlight/highlight.ts';
import { below, chanceFrom } from '../anchors/chance.ts';

const LONGEST = 30;

/** Highlights of 2 to 30 code units all over an article, in all colours; the same in every run. */
export const madeHighlights = (article: Article, many: number): Highlight[] => {
  const chance = chanceFrom(1);
  const blocks = article.blocks.filter(({ text }) => text.length > 2);
  return Array.from({ length: many }, (_, index) => {
    const block = blocks[below(chance, blocks.length)];
    const length = Math.min(2 + below(chance, LONGEST - 1), block?.text.length ?? 0);
    const start = below(chance, (block?.text.length ?? 0) - length + 1);
    const part = partOf(article.blocks, { block: block?.id ?? '', start, end: start + length });
    if (part === null) throw new Error('The article has no text.');
    return {
      version: HIGHLIGHT_VERSION,
      id: `bench-${String(index)}`,
      article: article.id,
      title: article.title,
      textHash: article.textHash,
      parts: [part],
      color: HIGHLIGHT_COLORS[index % HIGHLIGHT_COLORS.length] ?? 'yellow',
      note: '',
      tags: [],
      createdAt: '2024-01-01T00:00:00.000Z',
      updatedAt: '2024-01-01T00:00:00.000Z',
      counter: 0,
      deletedAt: null,
    };
  });
};
