import type { Message } from '#model/message.ts';
import { readArticle } from '#pipeline/article.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import type { Outlet } from '#pipeline/read/outlets.ts';
import { placeOf } from '#pipeline/read/place.ts';
import { decode } from './decode.ts';
import type { Decoded } from './decode/damage.ts';
import type { FoundFile } from './list-files.ts';
import { readBytes } from './read-bytes.ts';
import type { ResultCache } from './result-cache.ts';

const failed = (file: string, rule: string, reason: string): FileResult => ({
  file,
  article: null,
  messages: [{ rule, severity: 'error', file, place: null, reason }],
  removed: new Map(),
});

/** A result for a file or folder that could not be read at all. */
export const unreadable = (file: string, reason: string): FileResult =>
  failed(file, 'read/unreadable', reason);

export const isUnreadable = ({ messages }: FileResult): boolean =>
  messages.some(({ rule }) => rule === 'read/unreadable' || rule === 'read/too-large');

const damageMessages = (file: string, { text, encoding, broken }: Decoded): Message[] => {
  if (broken === 0) return [];
  const place = placeOf(text, text.search(/[\uFFFD\uE000-\uF8FF]/u));
  const reason = `The file is cut or damaged: ${String(broken)} places in it are no ${encoding} and cannot be shown; archive the page again.`;
  return [{ rule: 'read/damaged', severity: 'warning', file, place, reason }];
};

const parsed = (file: string, source: string, outlets?: readonly Outlet[]): FileResult => {
  try {
    return { file, ...readArticle({ file, source }, outlets) };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return failed(
      file,
      'parse/failed',
      `The file could not be parsed, which is a fault of this program; report it (${what}).`,
    );
  }
};

const decodedResult = (file: string, bytes: Uint8Array, outlets?: readonly Outlet[]): FileResult => {
  const decoded = decode(bytes);
  if (decoded === null)
    return unreadable(file, 'It is no text in UTF-8, UTF-16, GB 18030 or Big5; convert it or move it away.');
  const result = parsed(file, decoded.text, outlets);
  return { ...result, messages: [...damageMessages(file, decoded), ...result.messages] };
};

export interface Reading {
  /** The table of outlets; the built-in one when left out. */
  readonly outlets?: readonly Outlet[];
  /** Where results are kept between builds; nowhere when left out. */
  readonly cache?: ResultCache;
}

const resultOf = async (found: FoundFile, { outlets, cache }: Reading): Promise<FileResult> => {
  const { file } = found;
  const read = await readBytes(found);
  if (read.bytes === null) return failed(file, read.rule, read.reason);
  const { bytes } = read;
  const make = (): FileResult => decodedResult(file, bytes, outlets);
  return cache === undefined ? make() : cache.through({ file, bytes, outlets }, make);
};

/**
 * Reads and parses one file by a table of outlets and measures how long that takes; what cannot be read, decoded or parsed is a
 * result with an error, never an exception.
 */
export const readResult = async (found: FoundFile, reading: Reading = {}): Promise<FileResult> => {
  const begin = performance.now();
  const result = await resultOf(found, reading);
  return { ...result, seconds: Math.round(performance.now() - begin) / 1000 };
};
