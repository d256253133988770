import { useEffect, useRef, type RefObject } from 'react';

/** Brings an element into view within its panel whenever it becomes the chosen one, also when it is drawn as such. */
export const useScrolledIntoView = <E extends Element>(chosen: boolean): RefObject<E | null> => {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (chosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return ref;
};
