import { readFile } from 'node:fs/promises';
import { readArticle } from '#pipeline/article.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { decode } from './decode.ts';
import type { FoundFile } from './list-files.ts';

/** A result for a file or folder that could not be read at all. */
export const unreadable = (file: string, reason: string): FileResult => ({
  file,
  article: null,
  messages: [{ rule: 'read/unreadable', severity: 'error', file, place: null, reason }],
  removed: new Map(),
});

export const isUnreadable = ({ messages }: FileResult): boolean =>
  messages.some(({ rule }) => rule === 'read/unreadable');

/** What to tell someone about an error of the file system. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file or folder; check its name.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'It may not be read by this user; change its permissions.';
  return `It could not be read (${error instanceof Error ? error.message : String(error)}).`;
};

/** Reads and parses one file; what cannot be read or decoded is a result with an error, never an exception. */
export const readResult = async ({ path, file }: FoundFile): Promise<FileResult> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return unreadable(file, reasonOf(error));
  }
  const source = decode(bytes);
  if (source === null)
    return unreadable(file, 'It is no text in UTF-8, UTF-16 or GB 18030; convert it or move it away.');
  return { file, ...readArticle({ file, source }) };
};
