import type { Article, ArticleSummary } from '#model/article.ts';
import { jsonLd } from './json-ld.ts';

/** What lists, reports and page heads tell of an article: all that is held in memory of it. */
export interface ArticleEntry {
  /** What its source is kept under by whoever read it. */
  readonly key: string;
  readonly summary: ArticleSummary;
  readonly textHash: string;
  /** The beginning of the text, for the page's description; `''` when there is none. */
  readonly description: string;
  /** The article as linked data, for its page. */
  readonly jsonLd: string;
}

/** Characters of the text that stand in a description. */
const DESCRIPTION = 80;

const descriptionOf = ({ blocks }: Article): string => {
  const characters: string[] = [];
  for (const { kind, text } of blocks) {
    if (kind !== 'paragraph') continue;
    if (characters.length > 0) characters.push(' ');
    // Twice as many code units hold the characters looked for, and one more tells that there are more.
    characters.push(...text.slice(0, 2 * DESCRIPTION + 2));
    if (characters.length > DESCRIPTION) return `${characters.slice(0, DESCRIPTION).join('')}…`;
  }
  return characters.join('');
};

/** The entry of an article whose source is kept under `key`; the summary has its fields in this order. */
export const entryOf = (article: Article, key: string): ArticleEntry => {
  const { id, title, lang, published, source, stats, textHash } = article;
  return {
    key,
    summary: { id, title, lang, published, source, stats },
    textHash,
    description: descriptionOf(article),
    jsonLd: jsonLd(article),
  };
};
