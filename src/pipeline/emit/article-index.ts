import { SCHEMA_VERSION, type ArticleIndex, type ArticleSummary } from '#model/article.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By publication on the outlet's wall clock, latest first, undated ones last; equal ones by file name. */
const latestFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  byText(b.published?.local ?? '', a.published?.local ?? '') ||
  byText(a.source.file, b.source.file) ||
  byText(a.id, b.id);

/** The list of all articles, without their texts. */
export const articleIndex = (summaries: readonly ArticleSummary[]): ArticleIndex => ({
  schemaVersion: SCHEMA_VERSION,
  articles: summaries.toSorted(latestFirst),
});
