import type { QueryClient } from '@tanstack/react-query';
import { keepOpened } from './keep-opened.ts';
import { readKept } from './kept.ts';
import { registerServiceWorker } from './register.ts';
import { offerApp } from './updates.ts';

/** Makes the site work without a network, where the browser allows it. */
export const startOffline = async (client: QueryClient): Promise<void> => {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  try {
    await registerServiceWorker(offerApp);
  } catch {
    return; // forbidden, as in some private windows: then the site needs a network
  }
  keepOpened(client);
  await readKept();
};
