import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same and does what the latest one given does: for rows that are memoized by the thousand, each of which would
 * be drawn anew for a new one. To be called by events, not while drawing.
 */
export const useSteady = <A extends readonly unknown[], R>(
  latest: (...args: A) => R,
): ((...args: A) => R) => {
  const ref = useRef(latest);
  useLayoutEffect(() => {
    ref.current = latest;
  });
  return useCallback((...args: A) => ref.current(...args), []);
};
