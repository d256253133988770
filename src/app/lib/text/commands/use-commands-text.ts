import type { Language } from '#app/lib/settings/languages.ts';
import { laterCatalogue } from '../later-catalogue.ts';
import type { CommandsCatalogue } from './zh-hans.ts';

/** Loads one language's names of commands, and the strings of the palette and the key help. */
export const loadCommandsCatalogue = async (language: Language): Promise<CommandsCatalogue> => {
  switch (language) {
    case 'zh-Hans':
      return (await import('./zh-hans.ts')).commandsZhHans;
    case 'zh-Hant':
      return (await import('./zh-hant.ts')).commandsZhHant;
    case 'en':
      return (await import('./en.ts')).commandsEn;
  }
};

/** The names of commands, and the strings of the palette and the key help; suspends until they are there. */
export const useCommandsText = laterCatalogue(loadCommandsCatalogue);
