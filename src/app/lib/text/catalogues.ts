import type { Language } from '../settings/languages.ts';
import type { Catalogue } from './zh-hans.ts';

/** The interface language: the reader's choice, else the first of the browser's that we speak, else English. */
export const chooseLanguage = (choice: Language | null, browser: readonly string[]): Language => {
  if (choice !== null) return choice;
  for (const tag of browser) {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language === 'zh' || language === 'yue') return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
    if (language === 'en') return 'en';
  }
  return 'en';
};

/** Loads one language's strings; each is a file of its own, so that a reader fetches only one. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> => {
  switch (language) {
    case 'zh-Hans':
      return (await import('./zh-hans.ts')).zhHans;
    case 'zh-Hant':
      return (await import('./zh-hant.ts')).zhHant;
    case 'en':
      return (await import('./en.ts')).en;
  }
};
