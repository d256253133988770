import type { Library } from '#model/library.ts';

type MonthEntry = Library['months'][number];

/** A line of the list: a month's heading, or the `index`th article (from 0) of those of the month that are shown. */
export type LibraryRow =
  | { readonly kind: 'month'; readonly month: string | null; readonly count: number }
  | {
      readonly kind: 'article';
      readonly month: string | null;
      readonly index: number;
      readonly place: number;
    };

/** How many articles of a month an outlet has; null counts all. */
export const countOf = ({ count, outlets }: MonthEntry, outlet: string | null): number =>
  outlet === null ? count : (outlets.find((one) => one.outlet === outlet)?.count ?? 0);

/** All lines of the list, without the articles themselves, by how many of each month are shown. `place` counts articles from 1. */
export const libraryRows = ({ months }: Library, shown: (entry: MonthEntry) => number): LibraryRow[] => {
  const rows: LibraryRow[] = [];
  let place = 0;
  for (const entry of months) {
    const { month } = entry;
    const count = shown(entry);
    if (count > 0) rows.push({ kind: 'month', month, count });
    for (let index = 0; index < count; index++) rows.push({ kind: 'article', month, index, place: ++place });
  }
  return rows;
};

/** Every outlet of the archive with its number of articles, the largest first. */
export const outletCounts = ({ months }: Library): { outlet: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const { outlets } of months) {
    for (const { outlet, count } of outlets) counts.set(outlet, (counts.get(outlet) ?? 0) + count);
  }
  return [...counts].map(([outlet, count]) => ({ outlet, count })).toSorted((a, b) => b.count - a.count);
};
