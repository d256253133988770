import type { IDBPTransaction, StoreNames } from 'idb';
import { upgradeHighlight } from '#model/highlight/upgrade.ts';
import type { ReaderDatabase, ReaderSchema } from './reader-schema.ts';

type Upgrade = (
  db: ReaderDatabase,
  transaction: IDBPTransaction<ReaderSchema, StoreNames<ReaderSchema>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * The versions of the database, each as what makes it of the one before. All that are missing run in one transaction: a browser
 * that is closed meanwhile has the old version, whole.
 */
export const upgrades: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('highlights', { keyPath: 'id' }).createIndex('article', 'article');
  },
  // Version 2: highlights of several blocks, with notes, tags and a bin.
  async (_db, transaction) => {
    const store = transaction.objectStore('highlights');
    store.createIndex('deletedAt', 'deletedAt');
    for (let cursor = await store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
      const upgraded = upgradeHighlight(cursor.value);
      // What nobody can read stays as it is.
      if (upgraded !== null) await cursor.update(upgraded);
    }
  },
  // Version 3: corrections of names and dates.
  (db) => {
    db.createObjectStore('corrections', { keyPath: 'id' });
  },
];
