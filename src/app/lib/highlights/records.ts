import * as v from 'valibot';
import { HighlightSchema, type Highlight } from '#model/highlight/highlight.ts';
import { upgradeHighlight } from '#model/highlight/upgrade.ts';
import { database } from '../storage/database.ts';
import { tabChannel } from '../storage/tabs.ts';
import { binLimit } from './bin.ts';
import type { Change } from './change.ts';
import { merged } from './merge.ts';

const NewsSchema = v.object({ stored: v.array(HighlightSchema), erased: v.array(v.string()) });

/** What a change did to storage. */
export type News = v.InferOutput<typeof NewsSchema>;

/** Carries what other tabs changed. */
export const highlightTabs = tabChannel('longscroll:highlights', (data): data is News =>
  v.is(NewsSchema, data),
);

const readable = (records: readonly unknown[]): Highlight[] =>
  records.flatMap((record) => upgradeHighlight(record) ?? []);

/** The stored highlights of an article, those in the bin too. A damaged record is left in place and left out. */
export const readHighlights = async (article: string): Promise<Highlight[]> =>
  readable(await (await database()).getAllFromIndex('highlights', 'article', article));

/**
 * Stores a change as a whole or not at all, merged record by record with what other tabs have stored meanwhile. Resolves when
 * it is on the disk, with what is there now.
 */
export const storeChange = async (
  change: Change,
  moment: { readonly now: string; readonly reverts: boolean },
): Promise<News> => {
  const transaction = (await database()).transaction('highlights', 'readwrite', { durability: 'strict' });
  const news: News = { stored: [], erased: [] };
  const writes = change.map(async (one) => {
    const id = (one.after ?? one.before)?.id;
    if (id === undefined) return;
    const result = merged(upgradeHighlight(await transaction.store.get(id)), one, moment);
    if (result === null) {
      await transaction.store.delete(id);
      news.erased.push(id);
    } else {
      await transaction.store.put(result);
      news.stored.push(result);
    }
  });
  await Promise.all([...writes, transaction.done]);
  highlightTabs.tell(news);
  return news;
};

/** Erases what has been in the bin for too long. */
export const emptyOldBin = async (now: number): Promise<void> => {
  const transaction = (await database()).transaction('highlights', 'readwrite');
  const old = await transaction.store
    .index('deletedAt')
    .getAllKeys(IDBKeyRange.upperBound(binLimit(now), true));
  await Promise.all([...old.map((id) => transaction.store.delete(id)), transaction.done]);
};
