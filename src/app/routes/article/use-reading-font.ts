import { useEffect } from 'react';
import type { Article } from '#model/article.ts';
import { useSettings } from '#app/lib/settings/settings-store.ts';

/** The site's own serif, once it is chosen: a list of its pieces, of which the browser fetches those that the text needs. */
export const useReadingFont = (lang: Article['lang']): void => {
  'use no memo'; // effects, which say themselves what they depend on
  const { face } = useSettings();
  useEffect(() => {
    if (face !== 'noto') return;
    const pieces =
      lang === 'zh-Hant'
        ? import('@fontsource-variable/noto-serif-tc/wght.css')
        : import('@fontsource-variable/noto-serif-sc/wght.css');
    pieces.catch(() => undefined); // offline: the system's serif stays
  }, [face, lang]);
};
