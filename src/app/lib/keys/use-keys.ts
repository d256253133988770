import { useEffect, useEffectEvent } from 'react';
import { settingsNow } from '../settings/settings-store.ts';

/** A key as written in bindings: `j`, `[`, `Delete`, `shift+h`, `mod+z`, `mod+shift+z` (mod: Ctrl, or Cmd on a Mac), `g l` (one after the other). */
export type Bindings = Readonly<Record<string, (() => void) | undefined>>;

const SEQUENCE_MS = 1_200;
const FIELDS = 'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]';

const nameOf = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  // With other characters Shift is only how they are typed.
  const isShiftable = mod !== '' || event.key.length > 1 || /^[a-z]$/u.test(key);
  const shift = event.shiftKey && isShiftable ? 'shift+' : '';
  return `${mod}${shift}${key}`;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;

/**
 * Calls the binding of a pressed key, unless a field or a modal dialog has focus. Single characters stay quiet when the reader
 * has switched them off (WCAG 2.1.4); keys without a binding, and all other shortcuts, remain the browser's.
 */
export const useKeys = (bindings: Bindings): void => {
  'use no memo'; // effects, which say themselves what they depend on
  const onKey = useEffectEvent((event: KeyboardEvent, before: string | null): boolean => {
    const key = nameOf(event);
    const single = event.key.length === 1 && !key.startsWith('mod+');
    if (event.defaultPrevented || event.altKey || event.isComposing || isTyping(event.target)) return false;
    if (document.querySelector('dialog:modal') !== null) return false;
    if (single && !settingsNow().singleKeys) return false;
    const run = (before === null ? undefined : bindings[`${before} ${key}`]) ?? bindings[key];
    if (run === undefined) return single;
    event.preventDefault();
    run();
    return false;
  });

  useEffect(() => {
    let first: { key: string; at: number } | null = null;
    const listener = (event: KeyboardEvent): void => {
      const before = first !== null && event.timeStamp - first.at < SEQUENCE_MS ? first.key : null;
      first = onKey(event, before) ? { key: event.key.toLowerCase(), at: event.timeStamp } : null;
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
