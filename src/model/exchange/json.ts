import * as v from 'valibot';
import type { Highlight } from '../highlight/highlight.ts';
import { upgradeHighlight } from '../highlight/upgrade.ts';
import type { ExchangeArticle } from './exchange.ts';

/** Raised when the file changes in a way that an older reader cannot load; highlights in it have a version of their own. */
const FILE_VERSION = 1;
const FORMAT = 'longscroll-highlights';

const FileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(FILE_VERSION),
  highlights: v.array(v.unknown()),
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** All of the highlights, those in the bin too, with nothing left out: what is read back is what was written. */
export const toJson = (articles: readonly ExchangeArticle[], highlights: readonly Highlight[]): string =>
  `${JSON.stringify(
    {
      format: FORMAT,
      version: FILE_VERSION,
      articles: articles.toSorted(byId),
      highlights: highlights.toSorted(byId),
    },
    null,
    2,
  )}\n`;

/** The highlights of such a file, and how many in it nobody can read; null when it is something else. */
export const fromJson = (value: unknown): { highlights: Highlight[]; unread: number } | null => {
  const file = v.safeParse(FileSchema, value);
  if (!file.success) return null;
  const highlights = file.output.highlights.flatMap((record) => upgradeHighlight(record) ?? []);
  return { highlights, unread: file.output.highlights.length - highlights.length };
};
