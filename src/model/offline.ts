import * as v from 'valibot';
import { articleFile, DATA_FOLDER } from './files.ts';

/** The service worker's file, beside the page. */
export const SERVICE_WORKER_FILE = 'service-worker.js';

/** The one Trusted Types policy of the site; it lets through the address of the service worker and nothing else. */
export const SERVICE_WORKER_POLICY = 'longscroll-service-worker';

/** The browser's caches: articles that were opened or kept, lists of articles, and the parts of the app that are fetched when first used. */
export const ARTICLES_CACHE = 'longscroll-articles';
export const LISTS_CACHE = 'longscroll-lists';
export const PARTS_CACHE = 'longscroll-parts';
/** The names of all caches that the service worker makes, with that of the app's own files, which Workbox names. */
export const CACHE_NAMES = /^(?:longscroll|workbox)-/u;

/** The id of the article whose file has this address, or null when it is no article's. */
export const articleOfAddress = (address: string): string | null => {
  const file = address.split(/[?#]/u, 1)[0]?.split(`/${DATA_FOLDER}/`)[1];
  const id = /([^/]+)\.json$/u.exec(file ?? '')?.[1];
  return id !== undefined && file === articleFile(id) ? id : null;
};

/** What the service worker tells pages. */
export const NewsSchema = v.variant('kind', [
  /** The site now has another text of this article than the one that they were given, or none. */
  v.object({ kind: v.literal('changed-article'), article: v.string() }),
  /** Whether the site could be reached just now. */
  v.object({ kind: v.literal('network'), reached: v.boolean() }),
]);

/** What a page tells a service worker that waits: the reader wants the new version now. Workbox's own word for it. */
export const SkipWaitingSchema = v.object({ type: v.literal('SKIP_WAITING') });

export type News = v.InferOutput<typeof NewsSchema>;
