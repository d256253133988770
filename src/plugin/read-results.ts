import { hash } from 'node:crypto';
import type { Message } from '#model/message.ts';
import { readArticle, type ReadArticle, type ReadingOptions } from '#pipeline/article.ts';
import { checkArticle } from '#pipeline/emit/check-article.ts';
import { placeOf } from '#pipeline/read/place.ts';
import { decode } from './decode.ts';
import type { Decoded } from './decode/damage.ts';
import type { FoundFile } from './list-files.ts';
import { readBytes } from './read-bytes.ts';

/** What came of one file, with the whole article. */
export interface ReadResult extends ReadArticle {
  /** Path relative to the archive's folder, with `/`. */
  readonly file: string;
}

const failed = (file: string, rule: string, reason: string): ReadResult => ({
  file,
  article: null,
  messages: [{ rule, severity: 'error', file, place: null, reason }],
  removed: new Map(),
});

/** A result for a file or folder that could not be read at all. */
export const unreadable = (file: string, reason: string): ReadResult =>
  failed(file, 'read/unreadable', reason);

export const isUnreadable = ({ messages }: Pick<ReadResult, 'messages'>): boolean =>
  messages.some(({ rule }) => rule === 'read/unreadable' || rule === 'read/too-large');

const damageMessages = (file: string, { text, encoding, broken }: Decoded): Message[] => {
  if (broken === 0) return [];
  const place = placeOf(text, text.search(/[\uFFFD\uE000-\uF8FF]/u));
  const reason = `The file is cut or damaged: ${String(broken)} places in it are no ${encoding} and cannot be shown; archive the page again.`;
  return [{ rule: 'read/damaged', severity: 'warning', file, place, reason }];
};

const sha256 = (data: string | Uint8Array): string => hash('sha256', data);

const parsed = (file: string, source: string, options: ReadingOptions): ReadResult => {
  try {
    const result = { file, ...readArticle({ file, source }, { ...options, sha256 }) };
    const fault = result.article === null ? null : checkArticle(result.article);
    return fault === null ? result : { ...result, article: null, messages: [...result.messages, fault] };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return failed(
      file,
      'parse/failed',
      `The file could not be parsed, which is a fault of this program; report it (${what}).`,
    );
  }
};

/** What is in a file of these bytes; what cannot be decoded or parsed is a result with an error, never an exception. */
const resultOfBytes = (file: string, bytes: Uint8Array, options: ReadingOptions): ReadResult => {
  const decoded = decode(bytes);
  if (decoded === null)
    return unreadable(file, 'It is no text in UTF-8, UTF-16, GB 18030 or Big5; convert it or move it away.');
  const result = parsed(file, decoded.text, options);
  return { ...result, messages: [...damageMessages(file, decoded), ...result.messages] };
};

/** What came of a file and a digest of it, null when it could not be read. */
export interface DigestedResult {
  readonly digest: string | null;
  readonly read: ReadResult | null;
}

/**
 * Reads one file unless `known`, the digest of its bytes, tells that it is known; then `read` is null. What cannot be read,
 * decoded or parsed is a result with an error, never an exception.
 */
export const readUnknown = (
  found: FoundFile,
  known: string | null,
  options: ReadingOptions = {},
): DigestedResult => {
  const { file } = found;
  const read = readBytes(found);
  if (read.bytes === null) return { digest: null, read: failed(file, read.rule, read.reason) };
  const digest = sha256(read.bytes);
  return { digest, read: digest === known ? null : resultOfBytes(file, read.bytes, options) };
};

/** Reads one file; see `readUnknown`. */
export const readResult = (found: FoundFile, options: ReadingOptions = {}): ReadResult =>
  readUnknown(found, null, options).read ?? unreadable(found.file, 'It could not be read.');
