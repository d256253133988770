import { articleOfAddress } from '#model/offline.ts';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { tellPages } from './tell-pages.ts';

const tell = async (address: string): Promise<void> => {
  const article = articleOfAddress(address);
  if (article !== null) await tellPages({ kind: 'changed-article', article });
};

/** Tells the pages when the site's text of an article is no longer the one kept; one that is gone from the site is kept no longer. */
export const changedArticles = (cacheName: string): WorkboxPlugin => ({
  // Texts are compared, since many hosts give each build's files new dates and tags.
  cacheDidUpdate: async ({ request, oldResponse, newResponse }) => {
    if (oldResponse == null) return;
    const [before, after] = await Promise.all([oldResponse.text(), newResponse.clone().text()]);
    if (before !== after) await tell(request.url);
  },
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status === 404 || response.status === 410) {
      const cache = await caches.open(cacheName);
      if (await cache.delete(request)) await tell(request.url);
    }
    return response;
  },
});
