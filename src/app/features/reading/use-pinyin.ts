import { useEffect, useState } from 'react';
import type { ReadName, Readings } from '#app/lib/pinyin/readings.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useSettings } from '#app/lib/settings/settings-store.ts';
import { useText } from '#app/lib/text/text-context.tsx';

/** The readings of a drawn text with these names in it, offsets being those of what is drawn. */
export type Pinyin = (text: string, names: readonly ReadName[]) => Readings;

type Library = typeof import('#app/lib/pinyin/readings.ts');

/** The pinyin to stand above the text, for all of it or for names; null when none is wanted or its words have not loaded yet. */
export const usePinyin = (lang: string): Pinyin | null => {
  const { pinyin } = useSettings();
  const { text } = useText();
  const announce = useAnnounce();
  const [library, setLibrary] = useState<Library | null>(null);
  const only = lang.startsWith('en') || pinyin === 'off' || pinyin === 'word' ? null : pinyin;
  const { failed } = text.pinyin;
  const needed = only !== null && library === null;
  useEffect(() => {
    if (!needed) return;
    import('#app/lib/pinyin/readings.ts').then(setLibrary, () => announce(failed, { shown: true }));
  }, [needed, announce, failed]);
  return only === null || library === null ? null : (words, names) => library.readingsOf(words, names, only);
};
