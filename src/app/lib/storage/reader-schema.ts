import type { DBSchema, IDBPDatabase } from 'idb';
import type { Highlight } from '#model/highlight/highlight.ts';

/** What the browser keeps for the reader. */
export interface ReaderSchema extends DBSchema {
  highlights: { key: string; value: Highlight; indexes: { article: string; deletedAt: string } };
}

export type ReaderDatabase = IDBPDatabase<ReaderSchema>;
