import type { Article } from '../article.ts';
import { correctDate } from './correct-date.ts';
import { correctEntity } from './correct-entity.ts';
import { isDateCorrection, type Correction } from './correction.ts';
import type { Corrected, Outcome } from './outcome.ts';

const applied = (article: Article, ids: readonly string[], correction: Correction): Corrected => {
  const { where } = correction;
  if (where.scope !== 'everywhere' && !ids.includes(where.article)) return { article, outcome: 'elsewhere' };
  return isDateCorrection(correction) ? correctDate(article, correction) : correctEntity(article, correction);
};

/** An article with all corrections in it, and what became of each, by its id. */
export interface CorrectedArticle {
  readonly article: Article;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

const byTime = (a: Correction, b: Correction): number =>
  a.made < b.made ? -1 : a.made > b.made ? 1 : a.id < b.id ? -1 : 1;

/**
 * Applies corrections to an article in the order in which they were made; the article given stays as it is. The build and the
 * reader both do it by this function. Those the build has applied are named by the article and count as needless. `ids` are
 * what the article may go by: its own id when left out.
 */
export const applyCorrections = (
  article: Article,
  corrections: readonly Correction[],
  ids: readonly string[] = [article.id],
): CorrectedArticle => {
  const inside = new Set(article.corrections?.map(({ id }) => id));
  const outcomes = new Map<string, Outcome>();
  let current = article;
  for (const correction of corrections.toSorted(byTime)) {
    const step: Corrected = inside.has(correction.id)
      ? { article: current, outcome: 'needless' }
      : applied(current, ids, correction);
    current = step.article;
    outcomes.set(correction.id, step.outcome);
  }
  return { article: current, outcomes };
};
