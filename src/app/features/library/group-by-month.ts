import type { ArticleSummary } from '#model/article.ts';

export interface Month {
  /** `YYYY-MM`, or null for articles without a date. */
  readonly month: string | null;
  readonly articles: readonly ArticleSummary[];
}

/** Articles under their months, in the order given. */
export const groupByMonth = (articles: readonly ArticleSummary[]): Month[] => {
  const groups = new Map<string | null, ArticleSummary[]>();
  for (const article of articles) {
    const month = article.published?.local.slice(0, 7) ?? null;
    const group = groups.get(month);
    if (group === undefined) groups.set(month, [article]);
    else group.push(article);
  }
  return [...groups].map(([month, list]) => ({ month, articles: list }));
};
