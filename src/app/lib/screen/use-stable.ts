import { useLayoutEffect, useRef, useState } from 'react';

/**
 * A handler that is the same function at every drawing and does what the latest one given does; so that what gets it, such as
 * thousands of paragraphs, need not be drawn anew. Only to be called by events.
 */
export const useStable = <Arguments extends readonly unknown[]>(
  handler: (...given: Arguments) => void,
): ((...given: Arguments) => void) => {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  const [stable] = useState(
    () =>
      (...given: Arguments): void =>
        latest.current(...given),
  );
  return stable;
};
