import type { WorkboxPlugin } from 'workbox-core/types.js';

/**
 * Keeps what is JSON and nothing else: a host may answer with its own page for a file it does not have, and the network of a hotel
 * with one of its own for everything.
 */
export const jsonOnly: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200) return null;
    try {
      await response.clone().json();
      return response;
    } catch {
      return null;
    }
  },
};
