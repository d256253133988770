import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { calmly, readingBox } from '#app/lib/place/reading-box.ts';
import { keepForSession, sessionItem } from '#app/lib/storage/session.ts';
import { fitsWithin, scrollWithin } from '#app/lib/screen/scroll-within.ts';
import { panelOf, scrollerOf } from './panel-of.ts';

/** Scrolled no further than this, the text is at its beginning. */
const AT_TOP = 40;
const KEY = 'timeline-follows';
const TOUCHES = ['pointerdown', 'wheel', 'touchmove', 'keydown'] as const;

const hasKeyboard = (panel: Element): boolean =>
  panel.contains(document.activeElement) && document.activeElement?.matches(':focus-visible') === true;

/**
 * Lets the panel follow the text: keeps the rows of what is in view there in view here, the leading one at least. Waits while the
 * reader is busy in the panel, until he turns to something else. `isEarly`: the panel is there before it is known what is in view.
 */
export const useFollowing = (
  list: RefObject<HTMLElement | null>,
  leading: string | null,
  inView: string,
  isEarly: boolean,
) => {
  const [follows, setFollows] = useState(() => sessionItem(KEY) !== 'no');
  const follow = useEffectEvent((isHeld: boolean, behavior: ScrollBehavior): void => {
    const panel = panelOf(list.current);
    const box = scrollerOf(list.current);
    if (!follows || isHeld || panel === null || box === null || leading === null) return;
    // A panel beside the beginning of a text is shown from its own.
    if (hasKeyboard(panel) || readingBox().scrolled <= AT_TOP) return;
    const rows = [...box.querySelectorAll('[data-in-view]')];
    const lead = rows.filter(({ id }) => id === leading);
    scrollWithin(box, fitsWithin(box, rows) ? rows : lead, behavior);
  });
  const [held] = useState(() => ({ now: false }));

  useEffect(() => {
    const onTouch = ({ target }: globalThis.Event): void => {
      const panel = panelOf(list.current);
      held.now = panel !== null && target instanceof Node && panel.contains(target);
    };
    for (const type of TOUCHES) document.addEventListener(type, onTouch, { capture: true, passive: true });
    return () => {
      for (const type of TOUCHES) document.removeEventListener(type, onTouch, { capture: true });
    };
  }, [held, list]);
  // A panel that is opened over a text is shown from its top.
  const isOpened = useRef(!isEarly);
  useEffect(() => {
    if (isOpened.current) isOpened.current = false;
    else follow(held.now, calmly());
  }, [held, leading, inView]);
  // What comes into view on the way gets its true size only then, and may push the rows on.
  useEffect(() => {
    const onRest = ({ target }: globalThis.Event): void => {
      if (target === scrollerOf(list.current)) follow(held.now, 'instant');
    };
    document.addEventListener('scrollend', onRest, { capture: true });
    return () => document.removeEventListener('scrollend', onRest, { capture: true });
  }, [held, list]);

  return {
    follows,
    setFollows: (next: boolean): void => {
      setFollows(next);
      keepForSession(KEY, next ? 'yes' : 'no');
    },
  };
};
