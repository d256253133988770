import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { TextPlace } from '#app/lib/place/place-at-point.ts';
import { withEngine } from './use-highlights.ts';

const DOUBLE_MS = 300;
const DOUBLE_PX = 24;

interface Targets {
  /** A name or date that holds a character. */
  readonly nameAt: (place: TextPlace) => { readonly start: number; readonly end: number } | undefined;
  readonly onTap: (place: TextPlace | null) => void;
  readonly onDoubleTap: () => void;
}

const isOfItself = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button, input, [role="button"], .gutter') !== null;

/** What pointers do on the text itself: a tap opens what is there, a double tap selects a whole name or date. */
export const useTextPointer = ({ nameAt, onTap, onDoubleTap }: Targets) => {
  const last = useRef({ at: 0, x: 0, y: 0 });
  const waiting = useRef(0);
  const selectName = (x: number, y: number): void =>
    withEngine(({ characterAt, select }) => {
      const place = characterAt(x, y);
      const span = place === null ? undefined : nameAt(place);
      if (place === null || span === undefined) return;
      window.clearTimeout(waiting.current);
      onDoubleTap();
      select(place.block, span);
    });
  /** Under a finger, waits until it is clear that no second tap follows. */
  const afterTap = (run: () => void): void => {
    window.clearTimeout(waiting.current);
    const rest = last.current.at + DOUBLE_MS - performance.now();
    if (last.current.at === 0 || rest <= 0) run();
    else waiting.current = window.setTimeout(run, rest);
  };
  const handlers = {
    onClick: ({ target, clientX, clientY, detail }: MouseEvent): void => {
      if (isOfItself(target) || detail > 1 || document.getSelection()?.isCollapsed === false) return;
      withEngine(({ characterAt }) => onTap(characterAt(clientX, clientY)));
    },
    onDoubleClick: ({ clientX, clientY }: MouseEvent): void => selectName(clientX, clientY),
    // Not every browser makes a double click of two taps.
    onPointerUp: ({ pointerType, timeStamp, clientX: x, clientY: y }: PointerEvent): void => {
      if (pointerType !== 'touch') return;
      const { at, ...before } = last.current;
      const isSecond = timeStamp - at < DOUBLE_MS && Math.hypot(x - before.x, y - before.y) < DOUBLE_PX;
      last.current = isSecond ? { at: 0, x, y } : { at: timeStamp, x, y };
      if (isSecond) selectName(x, y);
    },
  };
  return { handlers, afterTap };
};
