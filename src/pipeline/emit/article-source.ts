import type { Article, Duplicate } from '#model/article.ts';

/** What is only known of an article when all others are: its own id and its duplicates. */
export interface Settled {
  readonly id: string;
  readonly duplicates: readonly Duplicate[];
}

const END = '}\n';

/** The bytes of an article's file, before the other articles of the archive are known. */
export const articleSource = (article: Article): string => `${JSON.stringify(article)}\n`;

/**
 * Puts what was settled into the source of an article's file. It is written into the text, for a large archive of copies would
 * otherwise be parsed a second time.
 */
export const settleSource = (source: string, { id, duplicates }: Settled): string => {
  const named = source.replace(/^\{"schemaVersion":\d+,"id":"[^"]*"/u, (start) =>
    start.replace(/[^"]*"$/u, `${id}"`),
  );
  if (duplicates.length === 0) return named;
  return `${named.slice(0, -END.length)},"duplicates":${JSON.stringify(duplicates)}${END}`;
};
