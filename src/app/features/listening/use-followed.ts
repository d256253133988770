import { useEffect, useEffectEvent, useRef } from 'react';
import { scrollToPlace } from '#app/lib/place/jump.ts';
import { textRange } from '#app/lib/place/text-range.ts';
import type { SpokenSentence } from './spoken-sentences.ts';

const isInView = (sentence: SpokenSentence): boolean => {
  const box = textRange(sentence.block, sentence)?.getBoundingClientRect();
  return (
    box !== undefined &&
    box.bottom > 0 &&
    box.top < window.innerHeight * 0.8 &&
    box.right > 0 &&
    box.left < window.innerWidth
  );
};

/** Tells which sentence is being read, and keeps it in view, unless the reader has gone elsewhere meanwhile. */
export const useFollowed = (
  sentence: SpokenSentence | null,
  onSentence: (sentence: SpokenSentence | null) => void,
): void => {
  const before = useRef<SpokenSentence | null>(null);
  const { block, start, end } = sentence ?? { block: null, start: 0, end: 0 };
  const tell = useEffectEvent(onSentence);
  useEffect(() => {
    if (block === null) return;
    const now = { block, start, end };
    const here = before.current === null || isInView(before.current);
    if (here && !isInView(now)) scrollToPlace(block, now, { focus: false });
    before.current = now;
    tell(now);
  }, [block, start, end]);
  useEffect(() => () => tell(null), []);
};
