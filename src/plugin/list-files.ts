import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isWithin } from './within.ts';

/** An archived file on disk and the name it goes by in articles and messages. */
export interface FoundFile {
  readonly path: string;
  /** Relative to the folder that was given, with `/`; the base name for a file that was given itself. */
  readonly file: string;
  /** The folder that was given, which links must not leave; a file that was given itself may be a link to anywhere. */
  readonly folder?: string;
}

const EXTENSIONS = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml']);

const isHidden = (file: string): boolean => file.split(/[\\/]/u).some((part) => part.startsWith('.'));

/** Archived articles, by their extension; dot files and what lies in dot folders never are. */
export const isArchived = (file: string): boolean =>
  EXTENSIONS.has(path.extname(file).toLowerCase()) && !isHidden(file);

const foundFile = (found: string, folder: string): FoundFile => ({
  path: found,
  file: path.relative(folder, found).split(path.sep).join('/'),
  folder,
});

const isLinkToFolder = async (link: string): Promise<boolean> => {
  try {
    return (await stat(link)).isDirectory();
  } catch {
    return false;
  }
};

/** A link to a folder elsewhere is listed, so that reading it says that it was not followed; one in the archive is read there. */
const isListed = async (
  entry: Dirent,
  { path: found, file }: FoundFile,
  folder: string,
): Promise<boolean> => {
  if (!entry.isSymbolicLink() || isHidden(file)) return isArchived(file);
  return (await isLinkToFolder(found)) ? !isWithin(found, folder) : isArchived(file);
};

/**
 * The archived files in a folder and all folders in it, or the one file given, in order of their names; also folders that cannot be
 * read, so that reading them says why. Throws what the file system throws when the place itself cannot be read.
 */
export const listFiles = async (place: string): Promise<FoundFile[]> => {
  if ((await stat(place)).isFile()) return [{ path: place, file: path.basename(place) }];
  const files: FoundFile[] = [];
  const waiting = [place];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    let entries: Dirent[];
    try {
      entries = await readdir(at, { withFileTypes: true });
    } catch (error) {
      if (at === place) throw error;
      files.push(foundFile(at, place));
      continue;
    }
    for (const entry of entries) {
      const found = foundFile(path.join(at, entry.name), place);
      if (!entry.isDirectory()) {
        if (await isListed(entry, found, place)) files.push(found);
      } else if (!isHidden(found.file)) waiting.push(found.path);
    }
  }
  return files.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
};
