import path from 'node:path';
import { emit, type Emission } from '#pipeline/emit/emit.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { OUTLETS } from '#pipeline/read/outlets.ts';
import type { OwnOutlets } from '#pipeline/read/own-outlets.ts';
import { isArchived, listFiles } from './list-files.ts';
import { isOutletsFile, readOutlets } from './outlets-file.ts';
import { readResult, type Reading } from './read-results.ts';
import type { ResultCache } from './result-cache.ts';
import { reasonOf } from './reason-of.ts';

/** The seeds folder as it was last read; a file that changed is read again alone. */
export class Archive {
  readonly folder: string;
  readonly #results = new Map<string, FileResult>();
  readonly #cache: ResultCache | undefined;
  #seconds = 0;
  #own: OwnOutlets = { outlets: OUTLETS, messages: [] };
  /** Why there is nothing to read; null when there is. */
  problem: string | null = null;

  /** `cache` is where results are kept between builds; nowhere when left out. */
  constructor(folder: string, cache?: ResultCache) {
    this.folder = path.resolve(folder);
    this.#cache = cache;
  }

  get #reading(): Reading {
    return { outlets: this.#own.outlets, ...(this.#cache && { cache: this.#cache }) };
  }

  /** Reads the whole folder. One that is missing or empty is a problem to show, not an exception. */
  async readAll(): Promise<void> {
    const begin = performance.now();
    this.#results.clear();
    this.problem = null;
    this.#own = await readOutlets(this.folder);
    try {
      const files = await listFiles(this.folder);
      if (files.length === 0)
        this.problem = 'There are no archived articles in it (.txt, .md, .html); put some there.';
      for (const found of files) this.#results.set(found.file, await readResult(found, this.#reading));
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

  /** Whether a path on disk is the archive's own table of outlets, by which all files are read. */
  isOutlets(changed: string): boolean {
    return isOutletsFile(path.relative(this.folder, changed));
  }

  async readAgain(file: string): Promise<void> {
    this.#results.set(
      file,
      await readResult({ path: path.join(this.folder, file), file, folder: this.folder }, this.#reading),
    );
  }

  forget(file: string): void {
    this.#results.delete(file);
  }

  get emission(): Emission {
    return emit([...this.#results.values()], Math.round(this.#seconds * 1000) / 1000, this.#own.messages);
  }
}
