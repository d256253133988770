import { use } from 'react';
import type { Language } from '#app/lib/settings/languages.ts';
import { useText } from '../text-context.tsx';
import type { NotebookCatalogue } from './zh-hans.ts';

/** Loads one language's strings of the notebook. */
export const loadNotebookCatalogue = async (language: Language): Promise<NotebookCatalogue> => {
  switch (language) {
    case 'zh-Hans':
      return (await import('./zh-hans.ts')).notebookZhHans;
    case 'zh-Hant':
      return (await import('./zh-hant.ts')).notebookZhHant;
    case 'en':
      return (await import('./en.ts')).notebookEn;
  }
};

const loading = new Map<Language, Promise<NotebookCatalogue>>();

const loadedOnce = (language: Language): Promise<NotebookCatalogue> => {
  const promise = loading.get(language) ?? loadNotebookCatalogue(language);
  loading.set(language, promise);
  promise.catch(() => loading.delete(language));
  return promise;
};

/** The notebook's strings in the reader's language; suspends until they are there. */
export const useNotebookText = (): NotebookCatalogue => use(loadedOnce(useText().language));
