import path from 'node:path';
import { emit, type Emission } from '#pipeline/emit/emit.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { isArchived, listFiles } from './list-files.ts';
import { readResult } from './read-results.ts';
import { reasonOf } from './reason-of.ts';

/** The seeds folder as it was last read; a file that changed is read again alone. */
export class Archive {
  readonly folder: string;
  readonly #results = new Map<string, FileResult>();
  #seconds = 0;
  /** Why there is nothing to read; null when there is. */
  problem: string | null = null;

  constructor(folder: string) {
    this.folder = path.resolve(folder);
  }

  /** Reads the whole folder. One that is missing or empty is a problem to show, not an exception. */
  async readAll(): Promise<void> {
    const begin = performance.now();
    this.#results.clear();
    this.problem = null;
    try {
      const files = await listFiles(this.folder);
      if (files.length === 0)
        this.problem = 'There are no archived articles in it (.txt, .md, .html); put some there.';
      for (const found of files) this.#results.set(found.file, await readResult(found));
    } catch (error) {
      this.problem = reasonOf(error);
    }
    this.#seconds = (performance.now() - begin) / 1000;
  }

  /** The name a path on disk goes by here; null when it is not one of the archive's files. */
  nameOf(changed: string): string | null {
    const relative = path.relative(this.folder, changed);
    const outside = relative === '' || relative.startsWith('..') || path.isAbsolute(relative);
    return outside || !isArchived(relative) ? null : relative.split(path.sep).join('/');
  }

  async readAgain(file: string): Promise<void> {
    this.#results.set(
      file,
      await readResult({ path: path.join(this.folder, file), file, folder: this.folder }),
    );
  }

  forget(file: string): void {
    this.#results.delete(file);
  }

  get emission(): Emission {
    return emit([...this.#results.values()], Math.round(this.#seconds * 1000) / 1000);
  }
}
