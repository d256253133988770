import type { Article } from '#model/article.ts';
import { anchorInPlace } from '#model/anchor/anchor.ts';
import type { Anchored } from '#model/anchor/anchored.ts';
import { historyFile } from '#model/files.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import { HistorySchema, type History } from '#model/history.ts';
import { load } from '#app/lib/data/load.ts';
import { inReadingOrder, type AnchoredHighlight } from './anchored-highlights.ts';

const LOST: Anchored = { state: 'lost', places: [], likely: [] };

/** Where records stand in each article; records are never changed, so what was found once holds. */
const found = new WeakMap<Article, WeakMap<Highlight, Anchored>>();

const foundIn = (article: Article): WeakMap<Highlight, Anchored> => {
  const known = found.get(article) ?? new WeakMap<Highlight, Anchored>();
  found.set(article, known);
  return known;
};

const histories = new WeakMap<Article, Promise<History | null>>();

/** Where the article's blocks went; null when no build knows. */
const historyOf = (article: Article): Promise<History | null> => {
  const known =
    histories.get(article) ??
    load(historyFile(article.id), HistorySchema, AbortSignal.timeout(5_000)).then(
      (history) => (history.textHash === article.textHash ? history : null),
      () => null,
    );
  histories.set(article, known);
  return known;
};

/**
 * Finds the places of highlights. Those that are where they were cost nothing; what it takes to look for the others is fetched when
 * there are some.
 */
export const findPlaces = async (article: Article, records: readonly Highlight[]): Promise<void> => {
  const known = foundIn(article);
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const missing = records.filter((record) => {
    if (known.has(record)) return false;
    const at = anchorInPlace(record, article, blocks);
    if (at !== null) known.set(record, at);
    return at === null;
  });
  if (missing.length === 0) return;
  const changed = missing.some(({ textHash }) => textHash !== article.textHash);
  const [{ haystackOf, relocate }, history] = await Promise.all([
    import('./relocate.ts'),
    changed ? historyOf(article) : null,
  ]);
  const haystack = haystackOf(article.blocks);
  for (const record of missing) known.set(record, relocate(record, haystack, history));
};

/** The highlights whose places were found, in reading order; without those in the bin. */
export const anchoredIn = (article: Article, records: readonly Highlight[]): AnchoredHighlight[] => {
  const known = foundIn(article);
  return inReadingOrder(
    records
      .filter(({ deletedAt }) => deletedAt === null)
      .map((highlight) => ({ highlight, at: known.get(highlight) ?? LOST })),
    article.blocks,
  );
};
