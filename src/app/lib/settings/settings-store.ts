import { useSyncExternalStore } from 'react';
import { parseSettings, type Settings } from './settings.ts';

// The name is also known to public/theme.js.
const KEY = 'longscroll:settings';

const readStored = (): Settings => {
  try {
    return parseSettings(localStorage.getItem(KEY));
  } catch {
    return parseSettings(null); // storage is forbidden: settings last as long as the page
  }
};

let current = readStored();
const listeners = new Set<() => void>();

const become = (next: Settings): void => {
  current = next;
  for (const listener of listeners) listener();
};

const store = (next: Settings): void => {
  become(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Forbidden or full: the choice still holds on this page.
  }
};

export const changeSettings = (change: Partial<Settings>): void => store({ ...current, ...change });

window.addEventListener('storage', (event) => {
  if (event.key === KEY || event.key === null) become(readStored());
});

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The settings of this page, also outside components. */
export const settingsNow = (): Settings => current;

/** The reader's settings; follows changes made in other tabs. */
export const useSettings = (): Settings => useSyncExternalStore(subscribe, settingsNow);
