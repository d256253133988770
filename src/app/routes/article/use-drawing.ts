import type { Drawing } from '#app/features/reading/drawn-part.ts';
import { usePinyin } from '#app/features/reading/use-pinyin.ts';
import { useScript } from '#app/lib/script/script-context.tsx';

/** How the text is drawn: another one only when the reader wants it otherwise. */
export const useDrawing = (lang: string): Drawing => {
  const script = useScript();
  const pinyin = usePinyin(lang);
  return { script, lang, pinyin };
};
