import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { SiteFile } from './data-files.ts';
import { placeName, type Cache } from './project-cache.ts';

const WrittenSchema = v.tuple([v.string(), v.number(), v.number()]);
const LedgerSchema = v.record(v.string(), WrittenSchema);
/** Version, size in bytes and time of writing in ms. */
type Written = v.InferOutput<typeof WrittenSchema>;

const ledgerAt = (place: string): Record<string, Written> => {
  try {
    return v.parse(LedgerSchema, JSON.parse(readFileSync(place, 'utf8')));
  } catch {
    return {}; // nothing was written yet, or nobody knows what
  }
};

/**
 * A folder that is written over and over: only files that are not there yet, or not in their version, are written, each one
 * whole, so that a program that is stopped leaves the old file or the new one.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #ledgerPlace: string | null;
  readonly #before: ReadonlyMap<string, Written>;
  readonly #after = new Map<string, Written>();
  readonly #folders = new Set<string>();

  /** Without a cache it is not remembered what was written. */
  constructor(folder: string, cache?: Cache) {
    this.#folder = path.resolve(folder);
    this.#ledgerPlace =
      cache === undefined ? null : path.join(cache.folder, `${placeName(this.#folder)}.written.json`);
    this.#before = new Map(Object.entries(this.#ledgerPlace === null ? {} : ledgerAt(this.#ledgerPlace)));
  }

  /** What was written of a file when it is there in its version; null when it has to be written. */
  #written({ fileName, version }: SiteFile, found: Stats | undefined): Written | null {
    const before = this.#before.get(fileName);
    return before?.[0] === version && found?.size === before[1] && found.mtimeMs === before[2]
      ? before
      : null;
  }

  #find({ fileName }: SiteFile): Stats | undefined {
    return statSync(path.join(this.#folder, fileName), { throwIfNoEntry: false });
  }

  /** Whether a file is there in its version. */
  has(file: SiteFile): boolean {
    return this.#written(file, this.#find(file)) !== null;
  }

  /** The text of a file as it is there now; null when there is none. */
  read(fileName: string): string | null {
    try {
      return readFileSync(path.join(this.#folder, fileName), 'utf8');
    } catch {
      return null;
    }
  }

  /** True when the file had to be written. A new one needs no other name before it is whole: nothing tells of it yet. */
  write(file: SiteFile): boolean {
    const { fileName, version, source } = file;
    const place = path.join(this.#folder, fileName);
    const found = this.#find(file);
    const before = this.#written(file, found);
    if (before !== null) {
      this.#after.set(fileName, before);
      return false;
    }
    const folder = path.dirname(place);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    const unfinished = found === undefined ? place : `${place}.${String(process.pid)}.unfinished`;
    const { size, mtimeMs } = writeWhole(unfinished, source());
    if (unfinished !== place) renameSync(unfinished, place);
    this.#after.set(fileName, [version, size, mtimeMs]);
    return true;
  }

  /** Writes down what was written. */
  remember(): void {
    if (this.#ledgerPlace === null) return;
    try {
      mkdirSync(path.dirname(this.#ledgerPlace), { recursive: true });
      writeFileSync(this.#ledgerPlace, JSON.stringify(Object.fromEntries(this.#after)));
    } catch {
      // A full or read-only disk costs time at the next build, nothing else.
    }
  }

  /** Removes the files that `isStale` is true of, by their names in the folder, and folders that become empty; not hidden ones. */
  remove(isStale: (fileName: string) => boolean): void {
    const visit = (folder: string): void => {
      let left = 0;
      for (const entry of readdirSync(path.join(this.#folder, folder), { withFileTypes: true })) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.name.startsWith('.')) left++;
        else if (entry.isDirectory()) visit(name);
        else if (isStale(name)) rmSync(path.join(this.#folder, name), { force: true });
        else left++;
      }
      if (left === 0 && folder !== '') removeEmpty(path.join(this.#folder, folder));
    };
    visit('');
  }
}

const writeWhole = (place: string, source: string | Uint8Array): Stats => {
  const handle = openSync(place, 'w');
  try {
    writeFileSync(handle, source);
    return fstatSync(handle);
  } finally {
    closeSync(handle);
  }
};

const removeEmpty = (folder: string): void => {
  try {
    rmdirSync(folder);
  } catch {
    // Something is left in it.
  }
};
