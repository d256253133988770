import type { DBSchema, IDBPDatabase } from 'idb';
import type { Correction } from '#model/correction/correction.ts';
import type { Highlight } from '#model/highlight/highlight.ts';

/** What the browser keeps for the reader. */
export interface ReaderSchema extends DBSchema {
  highlights: { key: string; value: Highlight; indexes: { article: string; deletedAt: string } };
  corrections: { key: string; value: Correction };
}

export type ReaderDatabase = IDBPDatabase<ReaderSchema>;
