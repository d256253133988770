import { useEffect, useEffectEvent } from 'react';
import type { SelectedPlace } from '#app/lib/place/selected-places.ts';
import { getEngine } from './use-highlights.ts';

/** Tells when the reader has selected words of the article, or no longer has any selected. */
export const useSelection = (onSettled: (places: readonly SelectedPlace[]) => void): void => {
  'use no memo'; // effects, which say themselves what they depend on
  const settle = useEffectEvent(onSettled);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    getEngine().then(
      ({ watchSelection }) => {
        if (!gone) stop = watchSelection((places) => settle(places));
      },
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
};
