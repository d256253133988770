import { useSyncExternalStore } from 'react';

const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );

/** Whether the page is being drawn for paper. */
export const usePrinting = (): boolean => useMedia('print');

export type Layout = 'phone' | 'middle' | 'wide';

/** The three layouts; the widths are those of the style sheet's breakpoints. */
export const useLayout = (): Layout => {
  const wide = useMedia('(width >= 75rem)');
  const middle = useMedia('(width >= 48rem)');
  return wide ? 'wide' : middle ? 'middle' : 'phone';
};
