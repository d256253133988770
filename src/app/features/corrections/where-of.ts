import type { Article } from '#model/article.ts';
import type { CorrectionScope, Where } from '#model/correction/correction.ts';
import { contextOf, type BlockSpan } from '#model/correction/find-place.ts';

/** The words at a place of the article. */
export const surfaceAt = ({ blocks }: Article, { block, start, end }: BlockSpan): string =>
  blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? '';

/** Where a correction made at a place is to hold; `all`: for every spelling of the entity there. */
export const whereOf = (article: Article, place: BlockSpan, scope: CorrectionScope, all: boolean): Where => {
  const spellings = all ? { spellings: 'all' as const } : {};
  const inArticle = { article: article.id, title: article.title };
  switch (scope) {
    case 'mention': {
      const text = article.blocks.find(({ id }) => id === place.block)?.text ?? '';
      return { scope, ...inArticle, ...contextOf(text, place) };
    }
    case 'article':
      return { scope, ...inArticle, ...spellings };
    case 'everywhere':
      return { scope, ...spellings };
  }
};
