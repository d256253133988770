import * as v from 'valibot';
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import type { PrecacheEntry } from 'workbox-precaching';
import { DATA_FOLDER } from '#model/files.ts';
import {
  articleOfAddress,
  ARTICLES_CACHE,
  LISTS_CACHE,
  PARTS_CACHE,
  SkipWaitingSchema,
} from '#model/offline.ts';
import { changedArticles } from './changed-articles.ts';
import { jsonOnly } from './json-only.ts';
import { networkNews } from './network-news.ts';
import { newestOnly } from './newest-only.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

const root = new URL(self.registration.scope).pathname;
const data = `${root}${DATA_FOLDER}/`;
const parts = `${root}assets/`;
/** Hosts differ in what they say about a file that does not depend on who asks. */
const matchOptions = { ignoreVary: true };
/** A list that takes longer than this, in seconds, is shown as it was. */
const PATIENCE = 4;
const MOST_PARTS = 400;

// The app itself: all of one version, so that its pieces always fit together.
// oxlint-disable-next-line no-underscore-dangle -- what the build puts the list of files in place of
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });
cleanupOutdatedCaches();
clientsClaim();

// Every page is the app's page; files are not pages.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    denylist: [new RegExp(`^${data}`, 'u'), /\/[^/?]+\.[a-z0-9]+(?:\?|$)/u],
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && articleOfAddress(url.href) !== null,
  new StaleWhileRevalidate({
    cacheName: ARTICLES_CACHE,
    plugins: [jsonOnly, networkNews, changedArticles(ARTICLES_CACHE)],
    matchOptions,
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(data),
  new NetworkFirst({
    cacheName: LISTS_CACHE,
    plugins: [jsonOnly, networkNews],
    matchOptions,
    networkTimeoutSeconds: PATIENCE,
  }),
);

// Large parts, such as fonts and tables, come when they are first used and are then kept; their names tell their content.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(parts),
  new CacheFirst({ cacheName: PARTS_CACHE, plugins: [newestOnly(MOST_PARTS)], matchOptions }),
);

self.addEventListener('message', ({ data: message }: ExtendableMessageEvent) => {
  // A new version waits until the reader says so.
  if (v.is(SkipWaitingSchema, message)) void self.skipWaiting();
});
