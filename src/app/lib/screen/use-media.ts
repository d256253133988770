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

/** Whether upright columns have room: paper keeps rows, and so does a window of a few lines, as at a zoom of 400 %. */
export const useRoomForColumns = (): boolean => !useMedia('print, (height < 18rem)');

export type Layout = 'phone' | 'middle' | 'wide';

/** The three layouts; the widths are those of the style sheet's breakpoints. */
export const useLayout = (): Layout => {
  const wide = useMedia('(width >= 75rem)');
  const middle = useMedia('(width >= 48rem)');
  return wide ? 'wide' : middle ? 'middle' : 'phone';
};
