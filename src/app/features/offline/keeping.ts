import type { QueryClient } from '@tanstack/react-query';
import { articleFile } from '#model/files.ts';
import type { Library } from '#model/library.ts';
import { monthQuery } from '#app/lib/data/queries.ts';
import { keepFile } from '#app/lib/offline/keep-file.ts';
import { readKept } from '#app/lib/offline/kept.ts';
import { createStore, useStore } from '#app/lib/offline/store.ts';

/** How far keeping has come; it goes on when its dialog is closed. */
interface Keeping {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  readonly running: boolean;
}

const keeping = createStore<Keeping | null>(null);
let stopped = false;

/** Fetches at once: enough to fill a line, few enough to leave room for what is being read. */
const AT_ONCE = 4;
/** Failures in a row after which it is clear that the network is gone or the room used up. */
const HOPELESS = 8;

export const useKeeping = (): Keeping | null => useStore(keeping);

export const stopKeeping = (): void => {
  stopped = true;
};

/** Fetches and keeps the articles of these months of the library, and the lists that name them. */
export const keepMonths = async (months: Library['months'], client: QueryClient): Promise<void> => {
  if (keeping.get()?.running === true) return;
  stopped = false;
  const total = months.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  let failed = 0;
  let inARow = 0;
  const tell = (running: boolean): void => keeping.set({ done, failed, total, running });
  tell(true);
  // So that the browser does not clear it away when room grows short; it may refuse.
  void navigator.storage.persist().catch(() => false);

  const keep = async (waiting: string[]): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined && !stopped; id = waiting.pop()) {
      try {
        await keepFile(articleFile(id));
        done++;
        inARow = 0;
      } catch {
        failed++;
        inARow++;
        if (inARow >= HOPELESS) stopped = true;
      }
      tell(true);
    }
  };
  for (const { month } of months) {
    if (stopped) break;
    try {
      const { articles } = await client.query(monthQuery(month));
      const waiting = articles.map(({ id }) => id).toReversed();
      await Promise.all(Array.from({ length: AT_ONCE }, () => keep(waiting)));
    } catch {
      break; // the list itself cannot be had: neither can the rest
    }
  }
  tell(false);
  await readKept();
};
