import type { QueryClient } from '@tanstack/react-query';
import { keepFile } from './keep-file.ts';
import { readKept } from './kept.ts';

/** The service worker keeps what it fetches, a moment after it has answered. */
const MOMENT_MS = 1_000;

const keyOf = ({ queryKey }: { readonly queryKey: readonly unknown[] }): readonly unknown[] => queryKey;

/**
 * Keeps every data file that pages open: also those that were fetched before the service worker was there to keep them, as on a
 * reader's first visit.
 */
export const keepOpened = (client: QueryClient): void => {
  const queries = client.getQueryCache();
  const keep = async (key: readonly unknown[]): Promise<void> => {
    const [kind, file] = key;
    if (kind !== 'data' || typeof file !== 'string') return;
    await keepFile(file).catch(() => undefined); // no network or no room: then it is not marked as kept
    await readKept();
  };
  for (const { queryKey, state } of queries.getAll()) if (state.status === 'success') void keep(queryKey);
  queries.subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') {
      const queryKey = keyOf(event.query);
      setTimeout(() => void keep(queryKey), MOMENT_MS);
    }
  });
};
