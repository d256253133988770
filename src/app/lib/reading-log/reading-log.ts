import { parseRecord, type ReadingRecord } from './reading-record.ts';

/*
 * One entry of localStorage for each article: small, there before the first paint, so that a text appears where it was left, and
 * written without rewriting the others.
 */
const PREFIX = 'longscroll:read:';

/** How many are let go, the oldest first, when the browser has no room for another. */
const LET_GO = 500;

const listeners = new Set<() => void>();

export const subscribeToLog = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** What is stored of an article, unparsed: a string, so that it can be compared. */
export const storedRecord = (id: string): string | null => {
  try {
    return localStorage.getItem(PREFIX + id);
  } catch {
    return null; // storage is forbidden: nothing is kept, and nothing is missed
  }
};

export const readRecord = (id: string): ReadingRecord | null => parseRecord(storedRecord(id));

/** All articles ever opened, the last opened first. */
export const allRecords = (): { readonly id: string; readonly record: ReadingRecord }[] => {
  const keys = ((): string[] => {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  })();
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const id = key.slice(PREFIX.length);
      const record = readRecord(id);
      return record === null ? [] : [{ id, record }];
    })
    .toSorted((a, b) => b.record.at - a.record.at);
};

export const writeRecord = (id: string, record: ReadingRecord): void => {
  const write = (): void => localStorage.setItem(PREFIX + id, JSON.stringify(record));
  try {
    write();
  } catch {
    for (const old of allRecords().slice(-LET_GO)) localStorage.removeItem(PREFIX + old.id);
    try {
      write();
    } catch {
      return; // forbidden, or full of other things
    }
  }
  for (const listener of listeners) listener();
};
