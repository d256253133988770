import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Article } from '#model/article.ts';
import { keepPlace } from '#app/lib/place/keep-place.ts';
import { goToPlace, readingPlace, readingProgress } from '#app/lib/place/reading-place.ts';
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

/**
 * Where the reader is in the article: found again on return, held when the layout changes, kept for the next visit. `named` tells
 * that the address names a place, which then goes first, unless the page was only loaded again.
 */
export const useKeptPlace = (article: Article, named: boolean) => {
  const [stays] = useState(() => !named || isReload());
  const [resumed, setResumed] = useState(false);
  const arrived = useRef(false);

  useLayoutEffect(() => {
    if (arrived.current) return;
    arrived.current = true;
    const reloaded = isReload();
    isFirstPage = false;
    // The browser would count in pixels, and before the text is there.
    window.history.scrollRestoration = 'manual';
    const record = readRecord(article.id);
    const place = stays && record !== null && (reloaded || record.fraction < 1) ? record.place : null;
    if (goToPlace(place, 'instant') && place !== null && !reloaded) setResumed(true);
  }, [article.id, stays]);

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
    /** Whether the text opened, and stays, where it was left, whatever the address names. */
    stays,
    /** Whether it opened in the middle, where it was left at an earlier visit. */
    resumed,
    settle: () => setResumed(false),
    restart: () => {
      setResumed(false);
      goToPlace(null, 'instant');
    },
  };
};
