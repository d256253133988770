import { createServer } from 'node:http';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ARTICLES_CACHE, LISTS_CACHE, PARTS_CACHE } from '#model/offline.ts';
import { END_OF_WORKER, serveEndOfWorker } from './end-of-worker.ts';

test('it is served at the place of the built site’s worker, and nothing else is', async () => {
  const server = createServer((request, response) => {
    serveEndOfWorker('/reader/')(request, response, () => response.end('else'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const textAt = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect(await textAt('/reader/service-worker.js?v=1')).toBe(END_OF_WORKER);
  expect(await textAt('/service-worker.js')).toBe('else');
  expect(await textAt('/reader/assets/service-worker.js')).toBe('else');
  server.close();
});

test('it clears away what the site’s worker kept and nothing of others, goes, and opens its pages anew', async () => {
  const names = [ARTICLES_CACHE, LISTS_CACHE, PARTS_CACHE, 'workbox-precache-v2-http://x/', 'of-another'];
  const kept = new Set(names);
  const done: string[] = [];
  const listeners = new Map<string, (event: { waitUntil: (work: Promise<unknown>) => void }) => void>();
  const page = { url: 'http://x/article/1', navigate: async () => done.push('opened anew') };
  runInNewContext(END_OF_WORKER, {
    self: {
      addEventListener: (name: string, listener: never) => listeners.set(name, listener),
      skipWaiting: () => done.push('not waited'),
      registration: { unregister: async () => done.push('gone') },
      clients: { matchAll: async () => [page] },
    },
    caches: { keys: async () => names, delete: async (name: string) => kept.delete(name) },
  });
  listeners.get('install')?.({ waitUntil: () => undefined });
  let working: Promise<unknown> = Promise.reject(new Error('nothing was done'));
  working.catch(() => undefined);
  listeners.get('activate')?.({
    waitUntil: (work) => {
      working = work;
    },
  });
  await working;
  expect([...kept]).toEqual(['of-another']);
  expect(done).toEqual(['not waited', 'gone', 'opened anew']);
});
