import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What another build may just have written stays, though this one does not know it. */
const MS_LEFT_ALONE = 3_600_000;

/** A lot, named by a hash of its bytes, and where in it a source lies. */
interface Place {
  readonly lot: string;
  readonly start: number;
  readonly end: number;
}

const keyOf = ({ lot, start, end }: Place): string => `${lot}.${String(start)}.${String(end)}`;

const placeOf = (key: string): Place => {
  const [lot = '', start, end] = key.split('.');
  return { lot, start: Number(start), end: Number(end) };
};

/**
 * Sources of articles by key, in a folder; in memory where no folder is given or nothing can be written to it. Those that are
 * written together share a file, a lot: thousands of files more would take longer to write than articles to parse.
 */
export class ArticleStore {
  readonly #folder: string | null;
  readonly #inMemory = new Map<string, Uint8Array>();
  /** The lot that was read last: neighbours are mostly asked for one after another. */
  #last: { readonly lot: string; readonly bytes: Uint8Array } | null = null;

  constructor(folder: string | null) {
    this.#folder = folder;
  }

  /** Keeps sources on disk and answers their keys, in the same order; `kept` is false when that cannot be done. */
  write(sources: readonly string[]): { readonly keys: string[]; readonly kept: boolean } {
    const buffers = sources.map((source) => Buffer.from(source));
    const bytes = Buffer.concat(buffers);
    const lot = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    let end = 0;
    const keys = buffers.map(({ length }) => keyOf({ lot, start: end, end: (end += length) }));
    return { keys, kept: sources.length === 0 || this.#writeLot(lot, bytes) };
  }

  #writeLot(lot: string, bytes: Uint8Array): boolean {
    if (this.#folder === null) return false;
    const file = path.join(this.#folder, lot);
    try {
      mkdirSync(this.#folder, { recursive: true });
      // Renamed into place, so that a build that is stopped, or another at the same time, never leaves half a file.
      writeFileSync(`${file}.${String(process.pid)}`, bytes);
      renameSync(`${file}.${String(process.pid)}`, file);
      return true;
    } catch {
      return false; // a full or read-only disk costs memory and time, nothing else
    }
  }

  /** Keeps a source as long as the program runs. */
  hold(key: string, source: string): void {
    this.#inMemory.set(key, Buffer.from(source));
  }

  /** A source in UTF-8; null when there is none. */
  read(key: string): Uint8Array | null {
    const held = this.#inMemory.get(key);
    if (held !== undefined || this.#folder === null) return held ?? null;
    const { lot, start, end } = placeOf(key);
    try {
      if (this.#last?.lot !== lot) this.#last = { lot, bytes: readFileSync(path.join(this.#folder, lot)) };
      return end > this.#last.bytes.length ? null : this.#last.bytes.subarray(start, end);
    } catch {
      return null;
    }
  }

  /** Tells by a key whether its source is there now. */
  survey(): (key: string) => boolean {
    const lots = new Set(this.#lots());
    return (key) => this.#inMemory.has(key) || lots.has(placeOf(key).lot);
  }

  /** Removes lots from disk that hold none of these, and were not written within the hour. */
  retain(keys: Iterable<string>): void {
    const needed = new Set(Array.from(keys, (key) => placeOf(key).lot));
    for (const lot of this.#lots()) {
      if (needed.has(lot) || this.#folder === null) continue;
      const found = path.join(this.#folder, lot);
      const written = statSync(found, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
      if (Date.now() - written > MS_LEFT_ALONE) rmSync(found, { force: true });
    }
  }

  #lots(): string[] {
    if (this.#folder === null) return [];
    try {
      return readdirSync(this.#folder);
    } catch {
      return []; // nothing was kept yet
    }
  }
}
