import { useLayoutEffect } from 'react';
import { useSettings } from './settings-store.ts';
import { colorBrowserBars } from './theme-looks.ts';

/** Puts the settings that are pure looks on the root element, where the style sheet takes over. */
export const useAppliedSettings = (): void => {
  const { theme, face, paragraphs, leading, measure, alignment, pinyin } = useSettings();
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    colorBrowserBars(theme);
  }, [theme]);
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, {
      face,
      paragraphs,
      leading,
      measure,
      alignment,
      pinyin,
    });
  }, [face, paragraphs, leading, measure, alignment, pinyin]);
};
