import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { SCHEMA_VERSION, type Article, type Duplicate } from '#model/article.ts';

/** What is only known of an article when all others are: its own id and its duplicates. */
export interface Settled {
  readonly id: string;
  readonly duplicates: readonly Duplicate[];
}

const beginning = (id: string): string => `{"schemaVersion":${String(SCHEMA_VERSION)},"id":"${id}"`;
const END = '}\n';
const QUOTE = 0x22;

/** The text of an article's file, before the other articles of the archive are known. */
export const articleSource = (article: Article): string => `${JSON.stringify(article)}\n`;

/**
 * Puts what was settled into the source of an article's file, both in UTF-8. It is written over the bytes, for a large archive
 * would otherwise be decoded and encoded, and one of copies parsed, a second time.
 */
export const settleSource = (source: Uint8Array, { id, duplicates }: Settled): Uint8Array => {
  const head = utf8ToBytes(beginning(id));
  const idStarts = beginning('').length - 1;
  const from = source.indexOf(QUOTE, idStarts) + 1;
  const tail = utf8ToBytes(
    duplicates.length === 0 ? END : `,"duplicates":${JSON.stringify(duplicates)}${END}`,
  );
  return concatBytes(head, source.subarray(from, source.length - END.length), tail);
};
