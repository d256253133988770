import type { Message } from '#model/message.ts';
import type { ArticleEntry } from './article-entry.ts';

/** What came of one file; `article` is null when it is none or could not be read. */
export interface FileResult {
  /** Path relative to the archive's folder, with `/`. */
  readonly file: string;
  readonly article: ArticleEntry | null;
  readonly messages: readonly Message[];
  /** How many things each furniture rule removed from the body. */
  readonly removed: Readonly<Record<string, number>>;
  /** How long reading and parsing took, where that was measured. */
  readonly seconds?: number | undefined;
}

/** A file to be written: its name relative to the data folder, and its whole text. */
export interface EmittedFile {
  readonly fileName: string;
  readonly source: string;
}
