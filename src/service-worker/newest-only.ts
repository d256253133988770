import type { WorkboxPlugin } from 'workbox-core/types.js';

/** Keeps a cache from growing for ever: only the entries that came last stay. */
export const newestOnly = (most: number): WorkboxPlugin => ({
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName);
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
  },
});
