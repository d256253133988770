import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** An archived file on disk and the name it goes by in articles and messages. */
export interface FoundFile {
  readonly path: string;
  /** Relative to the folder that was given, with `/`; the base name for a file that was given itself. */
  readonly file: string;
}

const EXTENSIONS = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml']);

/** Archived articles, by their extension; dot files and what lies in dot folders never are. */
export const isArchived = (file: string): boolean =>
  EXTENSIONS.has(path.extname(file).toLowerCase()) &&
  !file.split(/[\\/]/u).some((part) => part.startsWith('.'));

const slashed = (file: string): string => file.split(path.sep).join('/');

/**
 * The archived files in a folder and all folders in it, or the one file given, in order of their names. Throws what the file
 * system throws when the place itself cannot be read.
 */
export const listFiles = async (place: string): Promise<FoundFile[]> => {
  if ((await stat(place)).isFile()) return [{ path: place, file: path.basename(place) }];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((found) => ({ path: found, file: slashed(path.relative(place, found)) }))
    .filter(({ file }) => isArchived(file))
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
};
