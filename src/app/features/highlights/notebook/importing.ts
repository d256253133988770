import { ArticleIndexSchema, ArticleSchema } from '#model/article.ts';
import { addressKey, placeForeign, type Foreign } from '#model/exchange/foreign.ts';
import { planImport, type Planned } from '#model/exchange/plan-import.ts';
import { readImport } from '#model/exchange/read-import.ts';
import { articleFile, INDEX_FILE } from '#model/files.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import { inParallel } from '#app/lib/data/in-parallel.ts';
import { load } from '#app/lib/data/load.ts';
import { AT_ONCE } from './articles-of.ts';

/** What a file would change. */
export interface Preview {
  readonly plan: readonly Planned[];
  /** How many have no certain place or no article in this archive. */
  readonly homeless: number;
  readonly unread: number;
}

/** Finds the articles of annotations by their addresses, and the places by their words. */
const settle = async (foreign: readonly Foreign[], signal: AbortSignal): Promise<(Highlight | null)[]> => {
  if (foreign.length === 0) return [];
  const { articles } = await load(INDEX_FILE, ArticleIndexSchema, signal);
  const byAddress = new Map(
    articles.flatMap(({ id, source }) =>
      source.url === null ? [] : [[addressKey(source.url), id] as const],
    ),
  );
  const ids = new Set(articles.map(({ id }) => id));
  // An annotation may also be of this site's own page of an article.
  const articleOf = ({ url }: Foreign): string | undefined => {
    const own = /\/article\/([a-z0-9-]+)\/?(?:[?#].*)?$/u.exec(url)?.[1];
    return byAddress.get(addressKey(url)) ?? (own !== undefined && ids.has(own) ? own : undefined);
  };
  const groups = new Map<string, Foreign[]>();
  for (const one of foreign) {
    const id = articleOf(one);
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const placed = await inParallel([...groups], AT_ONCE, async ([id, list]) =>
    placeForeign(list, await load(articleFile(id), ArticleSchema, signal)),
  );
  return placed.flat();
};

/** What importing a file would do to these highlights; null when it is no file that can be imported. */
export const previewImport = async (
  text: string,
  known: readonly Highlight[],
  signal: AbortSignal,
): Promise<Preview | null> => {
  const incoming = readImport(text);
  if (incoming === null) return null;
  const { highlights, foreign, unread } = incoming;
  const placed = (await settle(foreign, signal)).filter((one) => one !== null);
  return {
    plan: planImport(known, [...highlights, ...placed]),
    homeless: foreign.length - placed.length,
    unread,
  };
};
