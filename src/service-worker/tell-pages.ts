import type { News } from '#model/offline.ts';

declare const self: ServiceWorkerGlobalScope;

export const tellPages = async (news: News): Promise<void> => {
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(news);
};
