import { useLayoutEffect } from 'react';
import { useSettings } from './settings-store.ts';

/** Puts the settings that are pure looks on the root element, where the style sheet takes over. */
export const useAppliedSettings = (): void => {
  const { theme, face, paragraphs, size } = useSettings();
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dataset['face'] = face;
    root.dataset['paragraphs'] = paragraphs;
    root.style.setProperty('--reading-size', `${size / 16}rem`);
  }, [theme, face, paragraphs, size]);
};
