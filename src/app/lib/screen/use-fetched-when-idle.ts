import { useEffect } from 'react';

/** Fetches code that will be needed soon, once the page has nothing else to do. `load` must be the same function each time. */
export const useFetchedWhenIdle = (load: () => Promise<unknown>): void => {
  'use no memo'; // effects, which say themselves what they depend on
  useEffect(() => {
    // Safari has no idle callback.
    const wait =
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback
        : (run: () => void) => window.setTimeout(run, 500);
    wait(() => {
      // What cannot be fetched now is asked for again, and told, where it is needed.
      load().catch(() => undefined);
    });
  }, [load]);
};
