import { useEffect } from 'react';

/** Paging of an upright page by wheel and keys; fetched only for readers who write that way. */
export const useUprightPaging = (upright: boolean): void => {
  'use no memo'; // effects, which say themselves what they depend on
  useEffect(() => {
    const page = document.querySelector<HTMLElement>('[data-writing="vertical"]');
    if (!upright || page === null) return;
    const ending = new AbortController();
    import('#app/features/reading/upright-paging.ts').then(
      ({ attendUprightPage }) => attendUprightPage(page, ending.signal),
      () => undefined, // offline: swiping and the scrollbar still turn the pages
    );
    return () => ending.abort();
  }, [upright]);
};
