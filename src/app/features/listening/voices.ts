/** What choosing needs to know of one of the system's voices. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

const CHINESE = new Set(['zh', 'cmn', 'yue']);

const localeOf = (lang: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-')).maximize();
  } catch {
    return null; // voices name their languages as they like
  }
};

const same = (a: Intl.Locale, b: Intl.Locale): boolean =>
  a.language === b.language || (CHINESE.has(a.language) && CHINESE.has(b.language));

/** How well a voice suits a language; 0: not at all. Reading in the right script's region counts more than a system's favourite. */
const fitness = (voice: Voice, lang: string): number => {
  const [spoken, wanted] = [localeOf(voice.lang), localeOf(lang === 'und' ? 'zh-Hans' : lang)];
  if (spoken === null || wanted === null || !same(spoken, wanted)) return 0;
  return (
    1 +
    (voice.localService ? 16 : 0) +
    (spoken.region === wanted.region ? 8 : 0) +
    (spoken.script === wanted.script ? 4 : 0) +
    (voice.default ? 2 : 0)
  );
};

/** The voices that can read a language, best first; those that work on the device before those that send the text away. */
export const voicesFor = <V extends Voice>(voices: readonly V[], lang: string): V[] =>
  voices
    .map((voice) => ({ voice, fit: fitness(voice, lang) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ voice }) => voice);

/** The reader's choice where it suits the text, else the best voice on the device; never one that sends the text away unasked. */
export const chosenVoice = <V extends Voice>(suitable: readonly V[], choice: string | null): V | null =>
  suitable.find(({ voiceURI }) => voiceURI === choice) ??
  suitable.find(({ localService }) => localService) ??
  null;
