import { ArticleSchema, type Article } from '#model/article.ts';
import { articleFile } from '#model/files.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import { inParallel } from '#app/lib/data/in-parallel.ts';
import { load, NotFoundError } from '#app/lib/data/load.ts';

/** As many as browsers ask one host for at once. */
export const AT_ONCE = 6;

/** Highlights by article, articles in the order in which they first come. */
export const byArticle = (records: readonly Highlight[]): ReadonlyMap<string, readonly Highlight[]> => {
  const groups = new Map<string, Highlight[]>();
  for (const record of records) {
    const group = groups.get(record.article);
    if (group === undefined) groups.set(record.article, [record]);
    else group.push(record);
  }
  return groups;
};

/**
 * Fetches the articles of these highlights and hands each to `use`, null for one that the archive does not have; none of them is
 * kept. Gives the number of those that could not be reached, which are handed on as null too.
 */
export const eachArticle = async (
  records: readonly Highlight[],
  signal: AbortSignal,
  use: (article: Article | null, own: readonly Highlight[]) => void | Promise<void>,
): Promise<number> => {
  let unreachable = 0;
  await inParallel([...byArticle(records)], AT_ONCE, async ([id, own]) => {
    let article: Article | null = null;
    try {
      article = await load(articleFile(id), ArticleSchema, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof NotFoundError)) unreachable += 1;
    }
    await use(article, own);
  });
  return unreachable;
};
