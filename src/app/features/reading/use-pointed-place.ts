import { useEffect, useState } from 'react';
import { characterAt, type TextPlace } from '#app/lib/place/place-at-point.ts';

const isText = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.closest('.reading [data-offset]') !== null;

const isBubble = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-word-reading]') !== null;

/** The place of a name that has focus. */
const focusedName = (target: EventTarget | null): TextPlace | null => {
  const tag = target instanceof Element ? target.closest('[data-start]') : null;
  const block = tag?.closest('[data-block]')?.id;
  return tag === null || block === undefined
    ? null
    : { block, offset: Number(tag.getAttribute('data-start')) };
};

/**
 * The character of the text under the mouse, under the finger that last tapped, or where the name with the keyboard's focus begins.
 * Escape and scrolling let go of it.
 */
export const usePointedPlace = (): TextPlace | null => {
  const [place, setPlace] = useState<TextPlace | null>(null);
  useEffect(() => {
    let frame = 0;
    const point = ({ target, clientX, clientY }: MouseEvent): void => {
      if (isBubble(target)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setPlace(isText(target) ? characterAt(clientX, clientY) : null));
    };
    const onMove = (event: PointerEvent): void => {
      if (event.pointerType === 'mouse' && event.buttons === 0) point(event);
    };
    const onFocus = ({ target }: FocusEvent): void => setPlace(focusedName(target));
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setPlace(null);
    };
    const letGo = (): void => setPlace(null);
    document.addEventListener('pointermove', onMove);
    document.addEventListener('click', point);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    document.addEventListener('scroll', letGo, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('click', point);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('scroll', letGo, { capture: true });
    };
  }, []);
  return place;
};
