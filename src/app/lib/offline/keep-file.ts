import { ARTICLES_CACHE, articleOfAddress, LISTS_CACHE } from '#model/offline.ts';
import { dataAddress } from '../data/load.ts';

/** Puts a data file where the service worker looks for it, unless it is there; throws when it cannot be fetched or there is no room. */
export const keepFile = async (file: string): Promise<void> => {
  const address = new URL(dataAddress(file), window.location.href).href;
  const cache = await caches.open(articleOfAddress(address) === null ? LISTS_CACHE : ARTICLES_CACHE);
  if ((await cache.match(address, { ignoreVary: true })) !== undefined) return;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  await response.clone().json(); // no other network's page in its place
  await cache.put(address, response);
};
