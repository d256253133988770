import { useEffect, useEffectEvent } from 'react';
import { settingsNow } from '../settings/settings-store.ts';
import { takeEarlyKeys } from './early-keys.ts';
import { isCharacter, keyOf } from './key-of.ts';

interface Bound {
  readonly run: () => void;
  /** Whether it answers also where words are typed, pressed with Ctrl or Cmd. */
  readonly inFields: boolean;
}

/** How long a key waits for the one after it, in milliseconds. */
export const SEQUENCE_MS = 1_200;
const FIELDS = 'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]';

/** Keys that are only held while another is pressed. */
export const MODIFIERS: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
]);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;

/**
 * Does what a pressed key, or two of them, are bound to, unless a field or a modal dialog has focus. Single characters stay quiet when
 * the reader has switched them off (WCAG 2.1.4); keys without a binding, and all other shortcuts, remain the browser's.
 */
export const useKeys = (boundTo: (key: string) => Bound | undefined): void => {
  /** The key, where it did nothing and may be the first of two. */
  const onKey = useEffectEvent((event: KeyboardEvent, before: string | null): string | null => {
    const key = keyOf(event);
    if (key === null || event.defaultPrevented || event.isComposing) return null;
    if (document.querySelector('dialog:modal') !== null) return null;
    if (isCharacter(event) && !settingsNow().singleKeys) return null;
    const bound = (before === null ? undefined : boundTo(`${before} ${key}`)) ?? boundTo(key);
    if (isTyping(event.target) && !(bound?.inFields === true && key.startsWith('mod+'))) return null;
    if (bound === undefined) return isCharacter(event) ? key : null;
    event.preventDefault();
    bound.run();
    return null;
  });

  useEffect(() => {
    let first: { readonly key: string | null; readonly at: number } | null = null;
    const listener = (event: KeyboardEvent): void => {
      if (MODIFIERS.has(event.key)) return; // on the way to the second key
      const waits = first !== null && event.timeStamp - first.at < SEQUENCE_MS;
      first = { key: onKey(event, waits ? (first?.key ?? null) : null), at: event.timeStamp };
    };
    for (const event of takeEarlyKeys()) listener(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
