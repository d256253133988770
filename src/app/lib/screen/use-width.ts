import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in rem, as it is now; `before` until it is known. */
export const useWidth = <E extends Element>(before: number): [RefObject<E | null>, number] => {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(entry.contentRect.width / rem);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};
