import { useRef, type PointerEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { restingSize, SHEET_SIZES, type SheetSize } from './sheet-size.ts';

interface Sizing {
  readonly size: SheetSize;
  readonly onSize: (size: SheetSize) => void;
  readonly onClose: () => void;
}

interface Drag {
  readonly pointer: number;
  readonly from: number;
  readonly height: number;
  readonly heights: Record<SheetSize, number>;
  /** Where the pointer was lately, the last last. */
  readonly trail: { readonly y: number; readonly at: number }[];
}

/** Less is a tap, in CSS pixels. */
const STILL = 6;
/** How long a pointer's movement tells where it is going, in milliseconds. */
const LATELY_MS = 100;
const SETTLING_MS = 220;

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The heights of all sizes, as the style sheet has them: tried out on an element that moves nothing else. */
const heightsOf = (sheet: HTMLElement): Record<SheetSize, number> => {
  const heights = { peek: 0, half: 0, full: 0 };
  const probe = document.createElement('div');
  probe.style.position = 'absolute';
  sheet.append(probe);
  for (const size of SHEET_SIZES) {
    probe.style.height = `var(--${size})`;
    heights[size] = probe.offsetHeight;
  }
  probe.remove();
  return heights;
};

/** Draws the sheet at a height; below its smallest size it sinks as it is. */
const drawAt = (sheet: HTMLElement, height: number, { peek, full }: Drag['heights']): void => {
  sheet.style.height = `${Math.min(full, Math.max(peek, height))}px`;
  sheet.style.maxHeight = 'none';
  sheet.style.translate = `0 ${Math.max(0, peek - height)}px`;
};

const speedOf = (trail: Drag['trail'], now: number): number => {
  const recent = trail.filter(({ at }) => now - at < LATELY_MS);
  const [first] = recent;
  const last = recent.at(-1);
  return first === undefined || last === undefined || last.at === first.at
    ? 0
    : (first.y - last.y) / (last.at - first.at);
};

/** Lets a sheet be dragged by its head, by finger, pen or mouse; let go, it goes where it was thrown. */
export const useSheetDrag = (ref: RefObject<HTMLElement | null>, { size, onSize, onClose }: Sizing) => {
  const drag = useRef<Drag | null>(null);

  const heightAt = ({ from, height }: Drag, y: number): number => Math.max(0, height + from - y);

  /** Makes the sheet one of its sizes, or closes it, from the height at which it was let go. */
  const settle = (sheet: HTMLElement, height: number, next: SheetSize | null): void => {
    const sunk = sheet.style.translate;
    if (next === null) {
      if (isCalm()) return onClose();
      const sinking = sheet.animate(
        { translate: [sunk, '0 100%'] },
        { duration: SETTLING_MS, easing: 'ease-out', fill: 'forwards' },
      );
      sinking.finished.then(onClose, onClose);
      return;
    }
    flushSync(() => onSize(next));
    sheet.removeAttribute('style');
    if (isCalm()) return;
    sheet.animate(
      {
        height: [`${height}px`, `${sheet.offsetHeight}px`],
        maxHeight: ['none', 'none'],
        translate: [sunk, '0 0'],
      },
      { duration: SETTLING_MS, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' },
    );
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      const sheet = ref.current;
      const { target, pointerId, clientY, timeStamp } = event;
      if (sheet === null || drag.current !== null || event.button !== 0) return;
      if (target instanceof Element && target.closest('button') !== null) return;
      event.currentTarget.setPointerCapture(pointerId);
      drag.current = {
        pointer: pointerId,
        from: clientY,
        height: sheet.offsetHeight,
        heights: heightsOf(sheet),
        trail: [{ y: clientY, at: timeStamp }],
      };
    },
    onPointerMove: (event: PointerEvent): void => {
      const { current } = drag;
      if (ref.current === null || current?.pointer !== event.pointerId) return;
      current.trail.push({ y: event.clientY, at: event.timeStamp });
      if (Math.abs(event.clientY - current.from) >= STILL || ref.current.style.height !== '')
        drawAt(ref.current, heightAt(current, event.clientY), current.heights);
    },
    onPointerUp: (event: PointerEvent): void => {
      const { current } = drag;
      if (ref.current === null || current?.pointer !== event.pointerId) return;
      drag.current = null;
      if (ref.current.style.height === '') return; // it was not moved
      const height = heightAt(current, event.clientY);
      const shown = ref.current.offsetHeight;
      const next = restingSize(height, speedOf(current.trail, event.timeStamp), current.heights);
      settle(ref.current, shown, next);
    },
    onPointerCancel: (event: PointerEvent): void => {
      const { current } = drag;
      if (ref.current === null || current?.pointer !== event.pointerId) return;
      drag.current = null;
      if (ref.current.style.height !== '') settle(ref.current, ref.current.offsetHeight, size);
    },
  };
};
