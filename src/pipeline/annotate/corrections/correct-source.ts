import { applyCorrections } from '#model/correction/apply-corrections.ts';
import type { Correction } from '#model/correction/correction.ts';
import type { Outcome } from '#model/correction/outcome.ts';
import type { Article } from '#model/article.ts';
import { articleSource } from '../../emit/article-source.ts';

const quoted = (words: string): string => JSON.stringify(words).slice(1, -1);

/** Whether a correction can be about the article of this source, told without taking it apart. */
const mayConcern = (source: string, ids: readonly string[], correction: Correction): boolean => {
  const { where, surface } = correction;
  if (where.scope !== 'everywhere') return ids.includes(where.article);
  const words = 'entity' in correction ? [correction.entity.id, correction.entity.name] : [surface];
  return words.some((word) => source.includes(quoted(word)));
};

export interface CorrectedSource {
  /** Null when no correction changed anything. */
  readonly source: string | null;
  /** The corrections in the article, in the order in which they were made. */
  readonly applied: readonly Correction[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

const UNTOUCHED: CorrectedSource = { source: null, applied: [], outcomes: new Map() };

/**
 * The stage after all annotation: corrects the source of an article's file, which then names the corrections in it. `ids`: what the article
 * may go by. The same function of the model does it as in the reader.
 */
export const correctSource = (
  source: string,
  ids: readonly string[],
  corrections: readonly Correction[],
): CorrectedSource => {
  // One that cannot concern the article as it is may still concern what another makes of it.
  if (!corrections.some((correction) => mayConcern(source, ids, correction))) return UNTOUCHED;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this program and checked when it was
  const { article, outcomes } = applyCorrections(JSON.parse(source) as Article, corrections, ids);
  const applied = corrections
    .filter(({ id }) => outcomes.get(id) === 'applied')
    .toSorted((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
  if (applied.length === 0) return { source: null, applied, outcomes };
  return { source: articleSource({ ...article, corrections: applied }), applied, outcomes };
};
