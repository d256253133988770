import { createHash } from 'node:crypto';
import type { Outcome } from '#model/correction/outcome.ts';
import type { Message } from '#model/message.ts';
import { correctionMessages } from '#pipeline/annotate/corrections/correction-messages.ts';
import { correctSource } from '#pipeline/annotate/corrections/correct-source.ts';
import type { WrittenCorrection } from '#pipeline/annotate/corrections/read-corrections.ts';
import { pathId } from '#pipeline/article.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';

type Read = (key: string) => string | null;

export interface CorrectedResults {
  readonly results: readonly FileResult[];
  /** What there is to say of corrections that changed nothing. */
  readonly messages: readonly Message[];
  /** A corrected article's source by its new key, worked out anew, for all of them at once can be too many. */
  readonly read: Read;
}

const keyFor = (key: string, applied: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([key, applied]))
    .digest('hex')
    .slice(0, 32);

/**
 * The results of an archive with its corrections in them. What is kept between builds stays uncorrected, so that a new
 * correction costs no reading of the archive.
 */
export const correctResults = (
  results: readonly FileResult[],
  written: readonly WrittenCorrection[],
  read: Read,
): CorrectedResults => {
  const corrections = written.map(({ correction }) => correction);
  const outcomes = new Map(corrections.map(({ id }) => [id, new Set<Outcome>()]));
  const corrected = new Map<string, () => string | null>();
  const correctedResults = results.map((result): FileResult => {
    const { article, file } = result;
    if (article === null) return result;
    const ids = [article.summary.id, pathId(file)];
    const isMeant = corrections.some(
      ({ where }) => where.scope === 'everywhere' || ids.includes(where.article),
    );
    const source = isMeant ? read(article.key) : null;
    if (source === null) return result;
    const found = correctSource(source, ids, corrections);
    for (const [id, outcome] of found.outcomes) outcomes.get(id)?.add(outcome);
    if (found.source === null) return result;
    const key = keyFor(article.key, found.applied);
    corrected.set(key, () => {
      const kept = read(article.key);
      return kept === null ? null : correctSource(kept, ids, corrections).source;
    });
    return { ...result, article: { ...article, key } };
  });
  return {
    results: correctedResults,
    messages: correctionMessages(written, outcomes),
    read: (key) => corrected.get(key)?.() ?? null,
  };
};
