import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '#model/message.ts';
import { emit, type Emission } from '#pipeline/emit/emit.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { OUTLETS } from '#pipeline/read/outlets.ts';
import type { OwnOutlets } from '#pipeline/read/own-outlets.ts';
import { ArticleStore } from './compile/article-store.ts';
import { compileAll, type OnCompiled } from './compile/compile-all.ts';
import type { Compiled, FileToCompile } from './compile/compile.ts';
import { Manifest } from './compile/manifest.ts';
import { correctResults, type CorrectedResults } from './corrections/correct-results.ts';
import {
  isCorrectionsFile,
  NO_CORRECTIONS,
  readCorrectionsFolder,
} from './corrections/corrections-folder.ts';
import { isArchived, listFiles, type FoundFile } from './list-files.ts';
import { isOutletsFile, readOutlets } from './outlets-file.ts';
import { showProgress } from './progress.ts';
import { placeName, type Cache } from './project-cache.ts';
import { reasonOf } from './reason-of.ts';
import { isSameTrace, traceOf, type Trace } from './trace.ts';

const textOf = (source: Uint8Array | null): string | null =>
  source === null ? null : Buffer.from(source).toString();

export interface ArchiveOptions {
  /** Where results are kept between builds; nowhere when left out. */
  readonly cache?: Cache | undefined;
  /** Whether names, times and events are looked for; true when left out. */
  readonly annotate?: boolean | undefined;
}

/** An archive's folder, or one file of it, as it was last read; only what changed since an earlier build is read again. */
export class Archive {
  readonly folder: string;
  readonly #place: string;
  readonly #results = new Map<string, FileResult>();
  readonly #cacheFolder: string | null;
  readonly #cache: Cache | undefined;
  readonly #annotate: boolean;
  readonly #store: ArticleStore;
  readonly #isFile: boolean;
  #manifest: Manifest = new Manifest(null, '');
  #own: OwnOutlets = { outlets: OUTLETS, messages: [] };
  #corrections = NO_CORRECTIONS;
  /** Null when something was read since. */
  #corrected: CorrectedResults | null = null;
  /** Why there is nothing to read; null when there is. */
  problem: string | null = null;

  constructor(place: string, { cache, annotate = true }: ArchiveOptions = {}) {
    this.#place = path.resolve(place);
    this.#isFile = statSync(this.#place, { throwIfNoEntry: false })?.isFile() === true;
    this.folder = this.#isFile ? path.dirname(this.#place) : this.#place;
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
    await this.readCorrections();
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
      if (isStored && trace !== null && isSameTrace(kept, trace)) this.#results.set(found.file, kept.result);
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
    this.#corrected = null;
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

  /** Whether a path on disk holds corrections of this archive. */
  isCorrections(changed: string): boolean {
    return isCorrectionsFile(path.relative(this.folder, changed));
  }

  /** Reads the archive's corrections, which are made in what was read, not in what is kept of it. */
  async readCorrections(): Promise<void> {
    this.#corrections = this.#annotate ? await readCorrectionsFolder(this.folder) : NO_CORRECTIONS;
    this.#corrected = null;
  }

  async readAgain(file: string): Promise<void> {
    await this.#read([{ path: path.join(this.folder, file), file, folder: this.folder }]);
  }

  forget(file: string): void {
    this.#results.delete(file);
    this.#corrected = null;
  }

  #withCorrections(): CorrectedResults {
    const results = [...this.#results.values()];
    const { corrections } = this.#corrections;
    if (corrections.length === 0) return { results, messages: [], read: () => null };
    this.#corrected ??= correctResults(results, corrections, (key) => textOf(this.#store.read(key)));
    return this.#corrected;
  }

  get results(): readonly FileResult[] {
    return this.#withCorrections().results;
  }

  get emission(): Emission {
    return emit(this.results, this.messages, { timed: false });
  }

  /** Problems of the archive's table of outlets and of its corrections. One file need not be what they are about. */
  get messages(): readonly Message[] {
    const unmatched = this.#isFile ? [] : this.#withCorrections().messages;
    return [...this.#own.messages, ...this.#corrections.messages, ...unmatched];
  }

  /** The source that is kept under a key, in UTF-8; null when this archive has none. */
  read(key: string): Uint8Array | null {
    const corrected = this.#corrected?.read(key);
    return corrected == null ? this.#store.read(key) : Buffer.from(corrected);
  }
}
