import { convert } from '#model/drawn/convert.ts';
import { asWritten, type Drawn } from '#model/drawn/drawn.ts';
import { scriptOf } from '#model/script/script-of.ts';
import type { ScriptChoice } from '../settings/settings.ts';
import type { Conversions } from './conversions.ts';
import type { Script } from './script-context.tsx';
import { keptSurnames } from './surnames.ts';

const LANGS = { simplified: 'zh-Hans', taiwan: 'zh-Hant-TW', hongkong: 'zh-Hant-HK' } as const;

const isChinese = (lang: string): boolean => lang.startsWith('zh') || lang === 'und';

/** Draws texts as the reader wants them written. A text's own characters tell its script; its language, when they do not. */
export const scriptFor = (choice: Exclude<ScriptChoice, 'written'>, conversions: Conversions): Script => {
  const draw = (
    text: string,
    lang: string,
    { edges, persons }: { edges: readonly number[]; persons: readonly number[] },
  ): Drawn => {
    if (!isChinese(lang)) return asWritten(text);
    const from = scriptOf(text) ?? (lang.startsWith('zh-Hant') ? 'zh-Hant' : 'zh-Hans');
    const conversion = conversions[from];
    if (conversion === null) return asWritten(text);
    return convert(text, conversion, { edges, kept: from === 'zh-Hans' ? keptSurnames(text, persons) : [] });
  };
  return {
    draw,
    words: (text, lang, { person } = { person: false }) =>
      draw(text, lang, { edges: [], persons: person ? [0] : [] }).text,
    langOf: (lang) => (lang.startsWith('zh') ? LANGS[choice] : lang),
  };
};
