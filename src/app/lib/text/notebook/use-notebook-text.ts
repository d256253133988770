import type { Language } from '#app/lib/settings/languages.ts';
import { laterCatalogue } from '../later-catalogue.ts';
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

/** The notebook's strings in the reader's language; suspends until they are there. */
export const useNotebookText = laterCatalogue(loadNotebookCatalogue);
