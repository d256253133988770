import { useQueries } from '@tanstack/react-query';
import type { Library } from '#model/library.ts';
import { monthQuery } from '#app/lib/data/queries.ts';
import { libraryRows, type LibraryRow } from './library-rows.ts';
import { likelyCount, recordsByMonth, shownArticles, type Filter, type Records } from './shown-articles.ts';

interface Shown {
  readonly rows: readonly LibraryRow[];
  /** How many articles these are; null while months have still to be fetched to tell. */
  readonly count: number | null;
}

/** The lines of the list under a filter; for it, only months are fetched that the reader has opened something of. */
export const useShownRows = (library: Library, filter: Filter, records: Records): Shown => {
  const opened = recordsByMonth(records);
  const needed =
    filter.state === null
      ? []
      : library.months.map(({ month }) => month).filter((month) => opened.has(month));
  const read = useQueries({ queries: needed.map((month) => monthQuery(month)) });
  const known = new Map(needed.map((month, index) => [month, read[index]?.data?.articles]));
  const rows = libraryRows(library, (entry) => {
    const articles = known.get(entry.month);
    return articles === undefined
      ? likelyCount(entry, filter, opened.get(entry.month) ?? [])
      : shownArticles(articles, filter, records).length;
  });
  const last = rows.at(-1);
  return {
    rows,
    count: read.some(({ isPending }) => isPending) ? null : last?.kind === 'article' ? last.place : 0,
  };
};
