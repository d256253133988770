import { useEffect, useLayoutEffect, useState } from 'react';
import type { Article } from '#model/article.ts';
import { keepPlace } from '#app/lib/place/keep-place.ts';
import { goToPlace, readingPlace, readingProgress, type ReadingPlace } from '#app/lib/place/reading-place.ts';
import { readRecord, writeRecord } from '#app/lib/reading-log/reading-log.ts';

let isFirstPage = true;

/** Whether the browser loaded this very page anew, or came back to it, rather than followed a link to it. */
const isReload = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  return isFirstPage && (type === 'reload' || type === 'back_forward');
};

const save = (article: Article): void => {
  const { fraction, atEnd } = readingProgress();
  writeRecord(article.id, {
    place: readingPlace(),
    fraction: atEnd ? 1 : fraction,
    finished: atEnd || readRecord(article.id)?.finished === true,
    at: Date.now(),
    month: article.published?.local.slice(0, 7) ?? null,
  });
};

interface Opening {
  /** Whether the text opens where it was left, whatever the address names. */
  readonly stays: boolean;
  /** Where it opens; null is its beginning. */
  readonly place: ReadingPlace | null;
  /** Whether that is where it was left at an earlier visit. */
  readonly resumed: boolean;
}

const openingOf = (article: Article, named: boolean): Opening => {
  const reloaded = isReload();
  const stays = !named || reloaded;
  const record = readRecord(article.id);
  const kept = stays && record !== null && (reloaded || record.fraction < 1) ? record.place : null;
  // The article may have been built anew since.
  const place = article.blocks.some(({ id }) => id === kept?.block) ? kept : null;
  return { stays, place, resumed: place !== null && !reloaded };
};

/**
 * Where the reader is in the article: found again on return, held when the layout changes, kept for the next visit. `named` tells
 * that the address names a place, which then goes first, unless the page was only loaded again.
 */
export const useKeptPlace = (article: Article, named: boolean) => {
  'use no memo'; // effects, which say themselves what they depend on
  const [opening] = useState(() => openingOf(article, named));
  const [resumed, setResumed] = useState(opening.resumed);
  const { place } = opening;

  useLayoutEffect(() => {
    isFirstPage = false;
    // The browser would count in pixels, and before the text is there.
    window.history.scrollRestoration = 'manual';
    goToPlace(place, 'instant');
  }, [place]);

  useEffect(() => {
    const text = document.querySelector('.reading');
    if (text === null) return;
    const keep = (): void => save(article);
    const stop = keepPlace(text, keep);
    keep();
    window.addEventListener('pagehide', keep);
    return () => {
      stop();
      window.removeEventListener('pagehide', keep);
      window.history.scrollRestoration = 'auto';
    };
  }, [article]);
  // A layout effect ends while the text is still on the page.
  useLayoutEffect(() => () => save(article), [article]);

  return {
    stays: opening.stays,
    /** Whether it opened in its middle, and that has still to be said. */
    resumed,
    settle: () => setResumed(false),
    restart: () => {
      setResumed(false);
      goToPlace(null, 'instant');
    },
  };
};
