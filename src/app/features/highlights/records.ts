import * as v from 'valibot';
import { HighlightSchema, type Highlight } from '#model/highlight.ts';
import { database } from '#app/lib/storage/database.ts';
import { tabChannel } from '#app/lib/storage/tabs.ts';
import type { Change } from './transition.ts';

/** Carries the id of an article whose highlights another tab changed. */
export const highlightTabs = tabChannel(
  'longscroll:highlights',
  (data): data is string => typeof data === 'string',
);

/** The stored highlights of an article, oldest first. A damaged record is left in place and left out. */
export const readHighlights = async (article: string): Promise<Highlight[]> => {
  const records = await (await database()).getAllFromIndex('highlights', 'article', article);
  return records
    .filter((record) => v.is(HighlightSchema, record))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
};

/** Stores a change as a whole or not at all; resolves when it is on the disk. */
export const storeChange = async (change: Change): Promise<void> => {
  const transaction = (await database()).transaction('highlights', 'readwrite', { durability: 'strict' });
  const writes = change.map(async ({ before, after }) => {
    if (after !== null) await transaction.store.put(after);
    else if (before !== null) await transaction.store.delete(before.id);
  });
  await Promise.all([...writes, transaction.done]);
  for (const article of new Set(change.map(({ before, after }) => (after ?? before)?.article))) {
    if (article !== undefined) highlightTabs.tell(article);
  }
};
