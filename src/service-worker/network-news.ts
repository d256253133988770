import type { WorkboxPlugin } from 'workbox-core/types.js';
import { tellPages } from './tell-pages.ts';

/** Tells the pages whether the site can be reached, which a browser that has some network cannot know. */
export const networkNews: WorkboxPlugin = {
  fetchDidFail: () => tellPages({ kind: 'network', reached: false }),
  fetchDidSucceed: async ({ response }) => {
    await tellPages({ kind: 'network', reached: true });
    return response;
  },
};
