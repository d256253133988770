import type { Message } from '#model/message.ts';
import type { Report } from '#model/report.ts';
import { INDEX_FILE, LIBRARY_FILE, monthFile, REPORT_FILE } from '#model/files.ts';
import { pathId } from '../article.ts';
import type { ArticleEntry } from './article-entry.ts';
import { articleIndex } from './article-index.ts';
import type { Settled } from './article-source.ts';
import { buildReport } from './build-report.ts';
import type { EmittedFile, FileResult } from './collection.ts';
import { findDuplicates, linkDuplicates } from './duplicates.ts';
import { libraryMonths, libraryOf } from './library.ts';
import { settleIds } from './settle-ids.ts';

/** An article and what its source is to be settled with. */
export interface EmittedArticle {
  /** The archived file. */
  readonly file: string;
  readonly entry: ArticleEntry;
  readonly settled: Settled;
}

export interface Emission {
  /** In order of their paths; their sources are kept elsewhere, for all of them at once can be too many. */
  readonly articles: readonly EmittedArticle[];
  /** The index, whole and by month, and the report. */
  readonly files: readonly EmittedFile[];
  readonly report: Report;
}

const withoutTimings = ({ slowest: _slowest, seconds: _seconds, ...report }: Report): Report => report;

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/**
 * The data folder for these results: the same ones, in any order, give the same bytes. `messages`, the problems of the archive
 * itself, are for the report, whose file tells how long it took when `timed`.
 */
export const emit = (
  read: readonly FileResult[],
  messages: readonly Message[] = [],
  { timed = true }: { readonly timed?: boolean } = {},
): Emission => {
  const results = settleIds(read, pathId);
  const entries = results.flatMap(({ article }) => (article === null ? [] : [article]));
  const duplicates = findDuplicates(entries);
  const links = linkDuplicates(duplicates, entries);
  const report = buildReport(results, { duplicates, messages });
  const index = articleIndex(entries.map(({ summary }) => summary));
  const months = libraryMonths(index);
  return {
    articles: results.flatMap(({ file, article: entry }) => {
      if (entry === null) return [];
      const { id } = entry.summary;
      return [{ file, entry, settled: { id, duplicates: links.get(id) ?? [] } }];
    }),
    files: [
      { fileName: INDEX_FILE, source: json(index) },
      { fileName: LIBRARY_FILE, source: json(libraryOf(months)) },
      ...months.map((month) => ({ fileName: monthFile(month.month), source: json(month) })),
      { fileName: REPORT_FILE, source: json(timed ? report : withoutTimings(report)) },
    ],
    report,
  };
};
