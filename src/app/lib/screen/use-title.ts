import { useEffect } from 'react';

/** The window's title: what the page is, then the site's name. */
export const useTitle = (title: string, site: string): void => {
  'use no memo'; // effects, which say themselves what they depend on
  useEffect(() => {
    document.title = title === '' ? site : `${title} · ${site}`;
  }, [title, site]);
};
