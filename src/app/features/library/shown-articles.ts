import type { ArticleSummary } from '#model/article.ts';
import type { Library } from '#model/library.ts';
import { stateOf, type ReadingRecord, type ReadingState } from '#app/lib/reading-log/reading-record.ts';
import { countOf } from './library-rows.ts';

/** Which articles are shown; null shows whatever the state, or the outlet. */
export interface Filter {
  readonly state: ReadingState | null;
  readonly outlet: string | null;
}

/** What is kept of the reader's reading, by article. */
export type Records = ReadonlyMap<string, ReadingRecord>;

/** Those of a month's articles that are shown, in their order. */
export const shownArticles = (
  articles: readonly ArticleSummary[],
  { state, outlet }: Filter,
  records: Records,
): ArticleSummary[] =>
  articles.filter(
    ({ id, source }) =>
      (outlet === null || source.outlet === outlet) &&
      (state === null || stateOf(records.get(id) ?? null) === state),
  );

/** The records of each month that any of its articles was opened in. */
export const recordsByMonth = (records: Records): ReadonlyMap<string | null, readonly ReadingRecord[]> => {
  const months = new Map<string | null, ReadingRecord[]>();
  for (const record of records.values()) {
    const month = months.get(record.month) ?? [];
    month.push(record);
    months.set(record.month, month);
  }
  return months;
};

/**
 * How many articles of a month are shown, as far as its records tell: those of one outlet are known only once the articles are, as are
 * records of articles that have left the archive.
 */
export const likelyCount = (
  entry: Library['months'][number],
  { state, outlet }: Filter,
  records: readonly ReadingRecord[],
): number => {
  const all = countOf(entry, outlet);
  if (state === null) return all;
  if (state === 'new') return Math.max(0, all - records.length);
  return Math.min(all, records.filter((record) => stateOf(record) === state).length);
};
