import type { ReaderDatabase, ReaderSchema } from './reader-schema.ts';
import { upgrades } from './upgrades.ts';

let opening: Promise<ReaderDatabase> | undefined;

/** The reader's own data in this browser; opened once. Rejects where the browser forbids storage; the next call tries again. */
export const database = (): Promise<ReaderDatabase> => {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
};

const open = async (): Promise<ReaderDatabase> => {
  // The text is there before what is stored about it, so this need not hold it up.
  const { openDB } = await import('idb');
  return openDB<ReaderSchema>('longscroll', upgrades.length, {
    async upgrade(db, from, _to, transaction) {
      for (const upgrade of upgrades.slice(from)) await upgrade(db, transaction);
    },
    // A newer version of the app in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  });
};
