import { entryOf } from '#pipeline/emit/article-entry.ts';
import { articleSource } from '#pipeline/emit/article-source.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import type { ReadingOptions } from '#pipeline/article.ts';
import type { FoundFile } from '../list-files.ts';
import { readUnknown, type DigestedResult } from '../read-results.ts';
import type { ArticleStore } from './article-store.ts';

/** A file to be read, with the digest it had when it was read last. */
export interface FileToCompile extends FoundFile {
  readonly known: string | null;
}

/** What a file became. */
export interface Compiled {
  /** Of the file's bytes; null when they could not be read. */
  readonly digest: string | null;
  /** Null when the file is as it was known. */
  readonly result: FileResult | null;
  /** The article's source where it could not be stored. */
  readonly source: string | null;
}

interface Read extends DigestedResult {
  readonly seconds: number;
  /** Of its article; null when there is none, or it is known. */
  readonly source: string | null;
}

const readFile = ({ known, ...found }: FileToCompile, options: ReadingOptions): Read => {
  const begin = performance.now();
  const { digest, read } = readUnknown(found, known, options);
  const seconds = Math.round(performance.now() - begin) / 1000;
  const article = read?.article ?? null;
  return { digest, read, seconds, source: article === null ? null : articleSource(article) };
};

const resultOf = ({ read, seconds }: Read, key: string | undefined): FileResult | null => {
  if (read === null) return null;
  const { file, article, messages, removed } = read;
  return {
    file,
    article: article === null || key === undefined ? null : entryOf(article, key),
    messages,
    removed: Object.fromEntries(removed),
    seconds,
  };
};

/** Reads files one after another and stores their articles together; the answers come in the same order. */
export const compile = (
  files: readonly FileToCompile[],
  options: ReadingOptions,
  store: ArticleStore,
): Compiled[] => {
  const reads = files.map((file) => readFile(file, options));
  const { keys, kept } = store.write(reads.flatMap(({ source }) => source ?? []));
  let next = 0;
  return reads.map((read) => ({
    digest: read.digest,
    result: resultOf(read, read.source === null ? undefined : keys[next++]),
    source: kept ? null : read.source,
  }));
};
