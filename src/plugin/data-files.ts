import { createHash } from 'node:crypto';
import { articleFile } from '#model/files.ts';
import { settleSource } from '#pipeline/emit/article-source.ts';
import type { Emission } from '#pipeline/emit/emit.ts';

/** A file of the site. */
export interface SiteFile {
  /** Relative to the folder it is written to, with `/`. */
  readonly fileName: string;
  /** Changes whenever the source does. */
  readonly version: string;
  /** Its text, or the bytes of it in UTF-8. */
  readonly source: () => string | Uint8Array;
}

/** What a file holds, as text. */
export const textOf = ({ source }: SiteFile): string => {
  const held = source();
  return typeof held === 'string' ? held : Buffer.from(held).toString();
};

/** A file whose text is at hand. */
export const textFile = (fileName: string, source: string): SiteFile => ({
  fileName,
  version: createHash('sha256').update(source).digest('hex'),
  source: () => source,
});

/** The files of the data folder: articles first, then the lists that name them. `read` gives an article's source by its key. */
export const dataFiles = (
  { articles, files }: Emission,
  read: (key: string) => Uint8Array | null,
): SiteFile[] => [
  ...articles.map(({ file, entry: { key }, settled }) => ({
    fileName: articleFile(settled.id),
    version: JSON.stringify([key, settled]),
    source: () => {
      const source = read(key);
      if (source === null) throw new Error(`${file}: what was read of it is gone; build again.`);
      return settleSource(source, settled);
    },
  })),
  ...files.map(({ fileName, source }) => textFile(fileName, source)),
];
