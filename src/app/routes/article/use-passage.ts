import { useEffect, useEffectEvent, useRef } from 'react';
import type { Article } from '#model/article.ts';
import { useAnnounce } from '#app/lib/screen/announcer.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

/**
 * Goes to the passage that the address's fragment names, unless the text `stays` where it was left, and keeps it lit, also when the
 * text was drawn anew (`version`).
 */
export const usePassage = (article: Article, hash: string, version: unknown, stays: boolean): void => {
  const { text } = useText();
  const announce = useAnnounce();
  const followed = useRef(stays ? hash : null);
  const onLoaded = useEffectEvent(({ showPassage }: typeof import('./show-passage.ts')): void => {
    const go = followed.current !== hash;
    followed.current = hash;
    if (!showPassage(hash, article.blocks, go) && go) announce(text.highlights.passageGone, { shown: true });
  });
  useEffect(() => {
    if (!hash.startsWith('#at=')) return;
    let gone = false;
    const loading = import('./show-passage.ts');
    loading.then(
      (module) => {
        if (!gone) onLoaded(module);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      loading.then(
        ({ forgetPassage }) => forgetPassage(),
        () => undefined,
      );
    };
  }, [article, hash, version]);
};
