import { createContext, use } from 'react';
import { asWritten, type Drawn } from '#model/drawn/drawn.ts';

/** How this reader wants Chinese texts written. Only what is drawn changes: places are always those of the canonical text. */
export interface Script {
  /** The text as it is to be drawn. `edges`: offsets at which something begins or ends; `persons`: where persons' names begin. */
  readonly draw: (
    text: string,
    lang: string,
    heed: { readonly edges: readonly number[]; readonly persons: readonly number[] },
  ) => Drawn;
  /** The same for short texts that nothing points into: titles, names, quotes. */
  readonly words: (text: string, lang: string, options?: { readonly person: boolean }) => string;
  /** The language to give for what is drawn of texts in a language. */
  readonly langOf: (lang: string) => string;
}

export const AS_WRITTEN: Script = {
  draw: asWritten,
  words: (text) => text,
  langOf: (lang) => lang,
};

const ScriptContext = createContext(AS_WRITTEN);

export const ScriptContextProvider = ScriptContext.Provider;

export const useScript = (): Script => use(ScriptContext);
