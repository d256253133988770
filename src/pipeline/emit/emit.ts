import type { Article } from '#model/article.ts';
import type { Message } from '#model/message.ts';
import type { Report } from '#model/report.ts';
import { articleFile, INDEX_FILE, LIBRARY_FILE, monthFile, REPORT_FILE } from '#model/files.ts';
import { pathId } from '../article.ts';
import { articleIndex } from './article-index.ts';
import { buildReport } from './build-report.ts';
import { checkArticle } from './check-article.ts';
import type { EmittedFile, FileResult } from './collection.ts';
import { findDuplicates, linkDuplicates } from './duplicates.ts';
import { libraryMonths, libraryOf } from './library.ts';
import { settleIds } from './settle-ids.ts';

export interface Emission {
  /** Articles in order of their paths, then the index, whole and by month, and the report. */
  readonly files: readonly EmittedFile[];
  readonly report: Report;
  readonly results: readonly FileResult[];
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const articlesOf = (results: readonly FileResult[]): Article[] =>
  results.flatMap(({ article }) => (article === null ? [] : [article]));

/**
 * The data folder for these files: the same results, in any order, give the same bytes. `seconds` and `messages`, the
 * problems of the archive itself, are for the report.
 */
export const emit = (
  read: readonly FileResult[],
  seconds: number,
  messages: readonly Message[] = [],
): Emission => {
  const checked = settleIds(read, pathId).map(checkArticle);
  const duplicates = findDuplicates(articlesOf(checked));
  const results = linkDuplicates(checked, duplicates);
  const articles = articlesOf(results);
  const report = buildReport(results, { seconds, duplicates, messages });
  const index = articleIndex(articles);
  const months = libraryMonths(index);
  const files = [
    ...articles.map((article) => ({ fileName: articleFile(article.id), source: json(article) })),
    { fileName: INDEX_FILE, source: json(index) },
    { fileName: LIBRARY_FILE, source: json(libraryOf(months)) },
    ...months.map((month) => ({ fileName: monthFile(month.month), source: json(month) })),
    { fileName: REPORT_FILE, source: json(report) },
  ];
  return { files, report, results };
};
