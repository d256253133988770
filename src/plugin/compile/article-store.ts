import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SUFFIX = '.json';
/** What another build may just have written stays, though this one does not know it. */
const MS_LEFT_ALONE = 3_600_000;

/** Sources of articles by key, in a folder; in memory where no folder is given or nothing can be written to it. */
export class ArticleStore {
  readonly #folder: string | null;
  #isMade = false;
  readonly #inMemory = new Map<string, string>();

  constructor(folder: string | null) {
    this.#folder = folder;
  }

  /** Keeps a source on disk; false when that cannot be done. */
  write(key: string, source: string): boolean {
    if (this.#folder === null) return false;
    const file = path.join(this.#folder, key + SUFFIX);
    try {
      if (!this.#isMade) mkdirSync(this.#folder, { recursive: true });
      this.#isMade = true;
      // Renamed into place, so that a build that is stopped, or another at the same time, never leaves half a file.
      writeFileSync(`${file}.${String(process.pid)}`, source);
      renameSync(`${file}.${String(process.pid)}`, file);
      return true;
    } catch {
      return false; // a full or read-only disk costs memory and time, nothing else
    }
  }

  /** Keeps a source as long as the program runs. */
  hold(key: string, source: string): void {
    this.#inMemory.set(key, source);
  }

  /** Null when there is none. */
  read(key: string): string | null {
    const held = this.#inMemory.get(key);
    if (held !== undefined || this.#folder === null) return held ?? null;
    try {
      return readFileSync(path.join(this.#folder, key + SUFFIX), 'utf8');
    } catch {
      return null;
    }
  }

  keys(): Set<string> {
    return new Set([...this.#inMemory.keys(), ...this.#files().map((file) => file.slice(0, -SUFFIX.length))]);
  }

  /** Removes what is on disk, is none of these, and was not written within the hour. */
  retain(keys: ReadonlySet<string>): void {
    for (const file of this.#files()) {
      if (keys.has(file.slice(0, -SUFFIX.length)) || this.#folder === null) continue;
      const found = path.join(this.#folder, file);
      const written = statSync(found, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
      if (Date.now() - written > MS_LEFT_ALONE) rmSync(found, { force: true });
    }
  }

  #files(): string[] {
    if (this.#folder === null) return [];
    try {
      return readdirSync(this.#folder).filter((file) => file.endsWith(SUFFIX));
    } catch {
      return []; // nothing was kept yet
    }
  }
}
