import { createContext, use } from 'react';
import type { Language } from '../settings/languages.ts';
import type { Catalogue } from './zh-hans.ts';

export interface Text {
  readonly language: Language;
  readonly text: Catalogue;
}

const TextContext = createContext<Text | null>(null);

export const TextProvider = TextContext.Provider;

/** The interface's strings in the reader's language, and that language. */
export const useText = (): Text => {
  const text = use(TextContext);
  if (text === null) throw new Error('useText needs a TextProvider above it');
  return text;
};
