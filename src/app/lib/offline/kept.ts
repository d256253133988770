import { articleOfAddress, ARTICLES_CACHE } from '#model/offline.ts';
import { createStore, useStore } from './store.ts';

/** Ids of the articles that can be read without a network. */
const kept = createStore<ReadonlySet<string>>(new Set());

/** Looks anew which those are. Without a service worker none is, since then the page itself would not open. */
export const readKept = async (): Promise<void> => {
  // Neither is there where a site is opened over plain HTTP.
  if (!('caches' in window) || !navigator.serviceWorker?.controller) return;
  const cache = await caches.open(ARTICLES_CACHE);
  const ids = (await cache.keys()).flatMap(({ url }) => articleOfAddress(url) ?? []);
  kept.set(new Set(ids));
};

export const useKept = (): ReadonlySet<string> => useStore(kept);
