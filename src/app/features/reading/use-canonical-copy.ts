import { useEffect, useEffectEvent } from 'react';
import type { Block } from '#model/block.ts';

/** Where the text is drawn otherwise than it is written, sees to it that what is copied is what is written. */
export const useCanonicalCopy = (blocks: readonly Block[], changed: boolean): void => {
  'use no memo'; // effects, which say themselves what they depend on
  const canonical = useEffectEvent(() => blocks);
  useEffect(() => {
    if (!changed) return undefined;
    const end = new AbortController();
    void import('./canonical-copy.ts').then(({ copyCanonical }) => {
      document.addEventListener('copy', (event) => copyCanonical(event, canonical()), end);
    });
    return () => end.abort();
  }, [changed]);
};
