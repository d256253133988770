import { hash } from 'node:crypto';
import { entryOf } from '#pipeline/emit/article-entry.ts';
import { articleSource } from '#pipeline/emit/article-source.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import type { ReadingOptions } from '#pipeline/article.ts';
import type { FoundFile } from '../list-files.ts';
import { readUnknown, type ReadResult } from '../read-results.ts';
import type { ArticleStore } from './article-store.ts';

/** A file to be read, with the digest it had when it was read last. */
export interface FileToCompile extends FoundFile {
  readonly known: string | null;
}

/** What a file became: its result, and the key its article is stored under. */
export interface Compiled {
  /** Of the file's bytes; null when they could not be read. */
  readonly digest: string | null;
  /** Null when the file is as it was known. */
  readonly result: FileResult | null;
  readonly key: string | null;
  /** The article's source where it could not be stored. */
  readonly source: string | null;
}

/** The key of an article's source: other bytes, names or ways of reading have another one. */
const keyOf = (stamp: string, file: string, digest: string): string =>
  hash('sha256', JSON.stringify([stamp, file, digest])).slice(0, 32);

const resultOf = (
  { file, article, messages, removed }: ReadResult,
  key: string | null,
  seconds: number,
): FileResult => ({
  file,
  article: article === null || key === null ? null : entryOf(article, key),
  messages,
  removed: Object.fromEntries(removed),
  seconds,
});

export interface CompileOptions extends ReadingOptions {
  /** Stands for the code and the options by which files are read. */
  readonly stamp: string;
}

/** Reads one file and stores its article. */
export const compile = (
  { known, ...found }: FileToCompile,
  { stamp, ...options }: CompileOptions,
  store: ArticleStore,
): Compiled => {
  const begin = performance.now();
  const { digest, read } = readUnknown(found, known, options);
  const key = digest === null ? null : keyOf(stamp, found.file, digest);
  if (read === null) return { digest, result: null, key, source: null };
  const seconds = Math.round(performance.now() - begin) / 1000;
  const result = resultOf(read, key, seconds);
  if (read.article === null || key === null) return { digest, result, key, source: null };
  const source = articleSource(read.article);
  return { digest, result, key, source: store.write(key, source) ? null : source };
};
