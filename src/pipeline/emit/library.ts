import { SCHEMA_VERSION, type ArticleIndex, type ArticleSummary } from '#model/article.ts';
import type { Library, LibraryMonth } from '#model/library.ts';

const monthOf = ({ published }: ArticleSummary): string | null => published?.local.slice(0, 7) ?? null;

const outletsOf = (articles: readonly ArticleSummary[]): Library['months'][number]['outlets'] => {
  const counts = new Map<string, number>();
  for (const { source } of articles) counts.set(source.outlet, (counts.get(source.outlet) ?? 0) + 1);
  return [...counts]
    .map(([outlet, count]) => ({ outlet, count }))
    .toSorted((a, b) => b.count - a.count || (a.outlet < b.outlet ? -1 : 1));
};

/** The index cut into months, each in the index's order; the articles without a date come last. */
export const libraryMonths = ({ articles }: ArticleIndex): LibraryMonth[] => {
  const months = new Map<string | null, ArticleSummary[]>();
  for (const article of articles) {
    const month = months.get(monthOf(article));
    if (month === undefined) months.set(monthOf(article), [article]);
    else month.push(article);
  }
  return [...months].map(([month, list]) => ({ schemaVersion: SCHEMA_VERSION, month, articles: list }));
};

/** The table of contents of these months: how many articles, from which outlets. */
export const libraryOf = (months: readonly LibraryMonth[]): Library => ({
  schemaVersion: SCHEMA_VERSION,
  months: months.map(({ month, articles }) => ({
    month,
    count: articles.length,
    outlets: outletsOf(articles),
  })),
});
