import { calmly } from '#app/lib/place/reading-box.ts';
import { holdTouchedName } from './hold-touched-name.ts';

/** Of a page, what a page key moves: a little stays, so that the eye finds on. */
const PAGE = 0.9;
const LINES_A_STEP = 3;
/** A wheel with notches moves in steps at least this long, in CSS pixels; a touchpad in many short ones. */
const NOTCH = 60;

/** Elements that have a use of their own for Space and arrows. */
const OWN_KEYS =
  'a, button, input, select, textarea, summary, [role="button"], [role="tab"], [contenteditable], dialog, aside, pre';

type Step = 'page' | 'line' | 'end';

/** What a key moves, and whether onwards (1) or back (-1). Lines follow each other leftwards, so left is onwards, as is down. */
const KEYS: Readonly<Record<string, readonly [Step, 1 | -1]>> = {
  ' ': ['page', 1],
  PageDown: ['page', 1],
  PageUp: ['page', -1],
  ArrowLeft: ['line', 1],
  ArrowDown: ['line', 1],
  ArrowRight: ['line', -1],
  ArrowUp: ['line', -1],
  End: ['end', 1],
  Home: ['end', -1],
};

/** Whether something between the target and the page can itself take a wheel's movement. */
const isTakenWithin = (page: Element, target: EventTarget | null): boolean => {
  for (
    let at = target instanceof Element ? target : null;
    at !== null && at !== page;
    at = at.parentElement
  ) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/u.test(getComputedStyle(at).overflowY))
      return true;
  }
  return false;
};

/** Lets the wheel, Space, page keys, arrows, Home and End turn an upright page, until `signal` ends it. */
const pageByWheelAndKeys = (page: HTMLElement, signal: AbortSignal): void => {
  /** Where a smooth movement is going, as long as it goes. */
  let goal: number | null = null;

  const scrollBy = (distance: number, behavior: ScrollBehavior): void => {
    const longest = page.scrollWidth - page.clientWidth;
    const to = Math.min(0, Math.max(-longest, (goal ?? page.scrollLeft) - distance));
    goal = behavior === 'smooth' ? to : null;
    page.scrollTo({ left: to, behavior });
  };

  const onWheel = (event: WheelEvent): void => {
    const { deltaX, deltaY, deltaMode, ctrlKey, shiftKey, target } = event;
    if (ctrlKey || shiftKey || Math.abs(deltaX) > Math.abs(deltaY) || isTakenWithin(page, target)) return;
    event.preventDefault();
    const unit = [1, 20, page.clientWidth][deltaMode] ?? 1;
    const distance = deltaY * unit;
    scrollBy(distance, Math.abs(distance) < NOTCH ? 'instant' : calmly());
  };

  const onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, target } = event;
    const [step, onwards] = KEYS[key] ?? [];
    if (step === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (shiftKey && key !== ' ') return; // extends a selection
    if (target instanceof Element && target.closest(OWN_KEYS) !== null) return;
    event.preventDefault();
    const line = Number.parseFloat(getComputedStyle(page).lineHeight) || 32;
    const length = { page: page.clientWidth * PAGE, line: line * LINES_A_STEP, end: page.scrollWidth }[step];
    scrollBy(length * (shiftKey ? -1 : 1) * (onwards ?? 1), calmly());
  };

  const options = { signal };
  page.addEventListener('wheel', onWheel, { signal, passive: false });
  page.addEventListener('scrollend', () => (goal = null), options);
  page.addEventListener('pointerdown', () => (goal = null), options);
  window.addEventListener('keydown', onKey, options);
};

/** What an upright page needs beside its style sheet; ends with `signal`. */
export const attendUprightPage = (page: HTMLElement, signal: AbortSignal): void => {
  pageByWheelAndKeys(page, signal);
  holdTouchedName(page, signal);
};
