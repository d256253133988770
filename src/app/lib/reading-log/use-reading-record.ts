import { useSyncExternalStore } from 'react';
import { storedRecord, subscribeToLog } from './reading-log.ts';
import { parseRecord, type ReadingRecord } from './reading-record.ts';

/** What is kept of an article's reading; follows other tabs. */
export const useReadingRecord = (id: string): ReadingRecord | null =>
  parseRecord(useSyncExternalStore(subscribeToLog, () => storedRecord(id)));
