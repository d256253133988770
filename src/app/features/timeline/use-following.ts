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
  const follow = useEffectEvent((isHeld: boolean): void => {
    const panel = panelOf(list.current);
    const box = scrollerOf(list.current);
    if (!follows || isHeld || panel === null || box === null || leading === null || hasKeyboard(panel))
      return;
    const rows = [...box.querySelectorAll('[data-in-view]')];
    const lead = rows.filter(({ id }) => id === leading);
    scrollWithin(box, fitsWithin(box, rows) ? rows : lead, calmly());
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
  // A panel that is opened over a text, and one beside its beginning, are shown from their top.
  const isOpened = useRef(!isEarly);
  useEffect(() => {
    if (isOpened.current) isOpened.current = false;
    else if (readingBox().scrolled > AT_TOP) follow(held.now);
  }, [held, leading, inView]);

  return {
    follows,
    setFollows: (next: boolean): void => {
      setFollows(next);
      keepForSession(KEY, next ? 'yes' : 'no');
    },
  };
};
