import type { IncomingMessage, ServerResponse } from 'node:http';
import { CACHE_NAMES, SERVICE_WORKER_FILE } from '#model/offline.ts';

type Next = (error?: unknown) => void;

/**
 * A service worker that takes the place of the built site's, clears away all that one kept, goes itself, and has the pages it held fetched
 * from the server.
 */
export const END_OF_WORKER = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const end = async () => {
    const kept = new RegExp(${JSON.stringify(CACHE_NAMES.source)}, 'u');
    for (const name of await caches.keys()) if (kept.test(name)) await caches.delete(name);
    await self.registration.unregister();
    for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
  };
  event.waitUntil(end());
});
`;

/**
 * For development: whoever looked at the built site at the same address has its service worker, which would go on showing that site. The browser
 * asks for the worker's file at each visit, and gets this.
 */
export const serveEndOfWorker =
  (base: string) =>
  (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const [path] = (request.url ?? '').split('?', 1);
    if (path !== base + SERVICE_WORKER_FILE) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(END_OF_WORKER);
  };
