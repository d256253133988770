import { useSyncExternalStore } from 'react';
import type { CommandId } from './commands.ts';

/** A command's first key, as the reader has it now. */
export interface Shortcut {
  /** As it is written on keyboards. */
  readonly shown: string;
  /** For `aria-keyshortcuts`; undefined for two keys one after the other, which it cannot say. */
  readonly aria: string | undefined;
}

export type Shortcuts = ReadonlyMap<CommandId, Shortcut>;

// The commands are fetched after the text, and say it then.
let shortcuts: Shortcuts = new Map();
const listeners = new Set<() => void>();

export const setShortcuts = (next: Shortcuts): void => {
  shortcuts = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The key of a command, for what does the same by a click; undefined as long as it has none. */
export const useShortcut = (id: CommandId | undefined): Shortcut | undefined =>
  useSyncExternalStore(subscribe, () => (id === undefined ? undefined : shortcuts.get(id)));

/** A label with the key that does the same. */
export const labelWithKey = (label: string, shortcut: Shortcut | undefined): string =>
  shortcut === undefined ? label : `${label} (${shortcut.shown})`;
