import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Correction } from '#model/correction/correction.ts';
import type { Highlight } from '#model/highlight.ts';

interface ReaderSchema extends DBSchema {
  highlights: { key: string; value: Highlight; indexes: { article: string } };
  corrections: { key: string; value: Correction };
}

export type ReaderDatabase = IDBPDatabase<ReaderSchema>;

let opening: Promise<ReaderDatabase> | undefined;

/** The reader's own data in this browser; opened once. Rejects where the browser forbids storage; the next call tries again. */
export const database = (): Promise<ReaderDatabase> => {
  opening ??= openDB<ReaderSchema>('longscroll', 2, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('highlights', { keyPath: 'id' }).createIndex('article', 'article');
      if (from < 2) db.createObjectStore('corrections', { keyPath: 'id' });
    },
    // A newer version of the app in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
};
