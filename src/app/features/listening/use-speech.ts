import { useEffect, useEffectEvent, useState } from 'react';
import { speak } from './speak.ts';
import { sentenceFrom, spokenSentences, type SpokenSentence } from './spoken-sentences.ts';
import type { Article } from '#model/article.ts';

/** When reading stops by itself: at the end, after a paragraph, or at the first end of a sentence after some minutes. */
export type Until = 'article' | 'block' | 'minutes15' | 'minutes30';

const MINUTES = { minutes15: 15, minutes30: 30 } as const;

interface Manner {
  readonly voice: SpeechSynthesisVoice | null;
  readonly rate: number;
  readonly words: (sentence: SpokenSentence) => string;
  readonly onEnded: () => void;
}

/** Reading an article aloud, sentence by sentence, from a block on. */
export const useSpeech = (article: Article, from: string, { voice, rate, words, onEnded }: Manner) => {
  const sentences = spokenSentences(article);
  const [index, setIndex] = useState(() => sentenceFrom(sentences, article.blocks, from));
  const [playing, setPlaying] = useState(true);
  const [failed, setFailed] = useState(false);
  const [until, setUntil] = useState<{ readonly kind: Until; readonly at: number }>({
    kind: 'article',
    at: Infinity,
  });
  const sentence = sentences[index];

  const stop = (at: number): void => {
    setIndex(at);
    setPlaying(false);
    onEnded();
  };
  const onEnd = useEffectEvent((): void => {
    const next = sentences[index + 1];
    if (next === undefined) stop(0);
    else if (until.kind === 'block' && next.block !== sentence?.block) stop(index + 1);
    else if (Date.now() >= until.at) {
      setUntil({ kind: 'article', at: Infinity });
      stop(index + 1);
    } else setIndex(index + 1);
  });
  const onFail = useEffectEvent((): void => {
    setPlaying(false);
    setFailed(true);
  });
  const spoken = sentence && words(sentence);
  useEffect(() => {
    if (!playing || voice === null || spoken === undefined) return undefined;
    return speak(spoken, { voice, rate }, { onEnd: () => onEnd(), onFail: () => onFail() });
  }, [playing, voice, rate, spoken, index]);
  useEffect(() => {
    // A browser would go on reading a page that is no longer there.
    const silence = (): void => speechSynthesis.cancel();
    window.addEventListener('pagehide', silence);
    return () => window.removeEventListener('pagehide', silence);
  }, []);

  const goTo = (at: number): void => setIndex(Math.min(Math.max(at, 0), Math.max(0, sentences.length - 1)));
  return {
    sentence: sentence ?? null,
    playing: playing && voice !== null,
    failed,
    toggle: (): void => {
      setFailed(false);
      setPlaying(!playing);
    },
    skip: (by: 1 | -1): void => goTo(index + by),
    until: until.kind,
    stopAt: (kind: Until): void =>
      setUntil({
        kind,
        at: kind === 'article' || kind === 'block' ? Infinity : Date.now() + MINUTES[kind] * 60_000,
      }),
  };
};
