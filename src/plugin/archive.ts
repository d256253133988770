import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { emit, type Emission } from '#pipeline/emit/emit.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { OUTLETS } from '#pipeline/read/outlets.ts';
import type { OwnOutlets } from '#pipeline/read/own-outlets.ts';
import { ArticleStore } from './compile/article-store.ts';
import { compileAll, type OnCompiled } from './compile/compile-all.ts';
import type { Compiled, FileToCompile } from './compile/compile.ts';
import { Manifest } from './compile/manifest.ts';
import { isArchived, listFiles, type FoundFile } from './list-files.ts';
import { isOutletsFile, readOutlets } from './outlets-file.ts';
import { showProgress } from './progress.ts';
import { placeName, type Cache } from './project-cache.ts';
import { reasonOf } from './reason-of.ts';

export interface ArchiveOptions {
  /** Where results are kept between builds; nowhere when left out. */
  readonly cache?: Cache | undefined;
  /** Whether names, times and events are looked for; true when left out. */
  readonly annotate?: boolean | undefined;
}

/** What tells that a file is the one that was read: its size, and when and where it was written. */
interface Trace {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

const traceOf = (found: FoundFile): Trace | null => {
  try {
    const { size, mtimeMs, ino } = statSync(found.path);
    return { size, mtimeMs, ino };
  } catch {
    return null;
  }
};

const isSame = (a: Trace, b: Trace): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;

/** An archive's folder, or one file of it, as it was last read; only what changed since an earlier build is read again. */
export class Archive {
  readonly folder: string;
  readonly #place: string;
  readonly #results = new Map<string, FileResult>();
  readonly #cacheFolder: string | null;
  readonly #cache: Cache | undefined;
  readonly #annotate: boolean;
  readonly #store: ArticleStore;
  #manifest: Manifest = new Manifest(null, '');
  #own: OwnOutlets = { outlets: OUTLETS, messages: [] };
  /** Why there is nothing to read; null when there is. */
  problem: string | null = null;

  constructor(place: string, { cache, annotate = true }: ArchiveOptions = {}) {
    this.#place = path.resolve(place);
    const isFile = statSync(this.#place, { throwIfNoEntry: false })?.isFile() === true;
    this.folder = isFile ? path.dirname(this.#place) : this.#place;
    this.#annotate = annotate;
    this.#cache = cache;
    this.#cacheFolder =
      cache === undefined ? null : path.join(cache.folder, placeName(this.#place, String(annotate)));
    this.#store = new ArticleStore(this.#cacheFolder && path.join(this.#cacheFolder, 'articles'));
  }

  /** Stands for the code and the options by which files are read. */
  get #stamp(): string {
    const depends = [this.#cache?.version ?? '', this.#own.outlets, this.#annotate];
    return createHash('sha256').update(JSON.stringify(depends)).digest('hex');
  }

  /** Reads the whole place. One that is missing or empty is a problem to show, not an exception. */
  async readAll(): Promise<void> {
    this.#results.clear();
    this.problem = null;
    this.#own = await readOutlets(this.folder);
    this.#manifest = new Manifest(
      this.#cacheFolder && path.join(this.#cacheFolder, 'manifest.ndjson'),
      this.#stamp,
    );
    try {
      const files = await listFiles(this.#place);
      if (files.length === 0)
        this.problem = 'There are no archived articles in it (.txt, .md, .html); put some there.';
      await this.#read(files);
      this.#manifest.retain(new Set(files.map(({ file }) => file)));
      this.#store.retain([...this.#results.values()].flatMap(({ article }) => article?.key ?? []));
    } catch (error) {
      this.problem = reasonOf(error);
    }
  }

  async #read(files: readonly FoundFile[]): Promise<void> {
    const isThere = this.#store.survey();
    const traces = new Map<string, Trace>();
    const toRead: FileToCompile[] = [];
    for (const found of files) {
      const kept = this.#manifest.get(found.file);
      const isStored =
        kept !== undefined && (kept.result.article === null || isThere(kept.result.article.key));
      const trace = traceOf(found);
      if (trace !== null) traces.set(found.file, trace);
      if (isStored && trace !== null && isSame(kept, trace)) this.#results.set(found.file, kept.result);
      else toRead.push({ ...found, known: isStored ? kept.digest : null });
    }
    const progress = showProgress(toRead.length);
    let done = 0;
    const folder = this.#cacheFolder && path.join(this.#cacheFolder, 'articles');
    const onCompiled: OnCompiled = ({ file }, compiled) => {
      this.#take(file, compiled, traces.get(file));
      progress(++done);
    };
    const where = { store: this.#store, cache: this.#cache, onCompiled };
    const options = { outlets: this.#own.outlets, annotate: this.#annotate };
    await compileAll(toRead, { options, folder }, where);
    this.#manifest.flush();
  }

  #take(file: string, { digest, result: read, source }: Compiled, trace: Trace | undefined): void {
    const result = read ?? this.#manifest.get(file)?.result;
    if (result === undefined) return;
    this.#results.set(file, result);
    if (result.article !== null && source !== null) this.#store.hold(result.article.key, source);
    if (digest !== null && source === null && trace !== undefined)
      this.#manifest.add({ ...trace, digest, result: { ...result, messages: [...result.messages] } });
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
    await this.#read([{ path: path.join(this.folder, file), file, folder: this.folder }]);
  }

  forget(file: string): void {
    this.#results.delete(file);
  }

  get results(): FileResult[] {
    return [...this.#results.values()];
  }

  get emission(): Emission {
    return emit(this.results, this.#own.messages, { timed: false });
  }

  /** Problems of the archive's table of outlets. */
  get messages(): OwnOutlets['messages'] {
    return this.#own.messages;
  }

  /** The source that is kept under a key, in UTF-8; null when this archive has none. */
  read(key: string): Uint8Array | null {
    return this.#store.read(key);
  }
}
