import { createStore, useStore } from './store.ts';

/** False when the device has no network, or the service worker could not reach the site. */
const reached = createStore(navigator.onLine);

export const noteReached = (now: boolean): void => {
  if (now !== reached.get()) reached.set(now);
};

window.addEventListener('online', () => noteReached(true));
window.addEventListener('offline', () => noteReached(false));

export const useReached = (): boolean => useStore(reached);
