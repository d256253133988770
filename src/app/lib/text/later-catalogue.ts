import { use } from 'react';
import type { Language } from '../settings/languages.ts';
import { useText } from './text-context.tsx';

/** A hook for strings of a part of the interface that is fetched later, one language only; it suspends until they are there. */
export const laterCatalogue = <Catalogue>(
  load: (language: Language) => Promise<Catalogue>,
): (() => Catalogue) => {
  const loading = new Map<Language, Promise<Catalogue>>();
  const loadedOnce = (language: Language): Promise<Catalogue> => {
    const promise = loading.get(language) ?? load(language);
    loading.set(language, promise);
    promise.catch(() => loading.delete(language));
    return promise;
  };
  return function useCatalogue() {
    return use(loadedOnce(useText().language));
  };
};
