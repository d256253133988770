import { appendFileSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { ArticleSummarySchema } from '#model/article.ts';
import { MessageSchema } from '#model/message.ts';

const KeptSchema = v.object({
  size: v.number(),
  mtimeMs: v.number(),
  ino: v.number(),
  digest: v.string(),
  result: v.object({
    file: v.string(),
    article: v.nullable(
      v.object({
        key: v.string(),
        summary: ArticleSummarySchema,
        textHash: v.string(),
        description: v.string(),
        jsonLd: v.string(),
      }),
    ),
    messages: v.array(MessageSchema),
    removed: v.record(v.string(), v.number()),
    seconds: v.optional(v.number()),
  }),
});

/** What came of a file when it was read last, and by what to tell that it is still the same. */
export type Kept = v.InferOutput<typeof KeptSchema>;

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null; // the last line of a build that was stopped
  }
};

/** Results are lost from memory when a program is stopped, so they are written down in lots of this many. */
const LOT = 64;

/**
 * What is known of an archive's files from earlier builds: a line of JSON a file, under a line with the stamp of the code and
 * options that read them. Lines are added while files are read, so that a build that is stopped loses little.
 */
export class Manifest {
  readonly #place: string | null;
  readonly #stamp: string;
  readonly #kept = new Map<string, Kept>();
  #waiting: Kept[] = [];
  #lines = 0;

  /** `place` is the manifest's file; null when nothing is kept. One with another stamp, or damaged, counts as missing. */
  constructor(place: string | null, stamp: string) {
    this.#place = place;
    this.#stamp = stamp;
    if (place === null || !this.#load(place)) this.#rewrite();
  }

  #load(place: string): boolean {
    let lines: string[];
    try {
      lines = readFileSync(place, 'utf8').split('\n');
    } catch {
      return false; // nothing was kept yet
    }
    const [head = '', ...rest] = lines;
    if (head !== JSON.stringify({ stamp: this.#stamp })) return false;
    for (const line of rest) {
      const kept = line === '' ? null : parsed(line);
      // Checked, not parsed: that would put the keys into another order, and the same file would give other bytes.
      if (v.is(KeptSchema, kept)) this.#kept.set(kept.result.file, kept);
      if (line !== '') this.#lines++;
    }
    // What is added after a torn line would be part of it.
    if (rest.at(-1) !== '') this.#rewrite();
    return true;
  }

  get(file: string): Kept | undefined {
    return this.#kept.get(file);
  }

  add(kept: Kept): void {
    this.#kept.set(kept.result.file, kept);
    this.#waiting.push(kept);
    if (this.#waiting.length >= LOT) this.flush();
  }

  flush(): void {
    const text = this.#waiting.map((kept) => `${JSON.stringify(kept)}\n`).join('');
    this.#lines += this.#waiting.length;
    this.#waiting = [];
    if (this.#place === null || text === '') return;
    try {
      appendFileSync(this.#place, text);
    } catch {
      // A full or read-only disk costs time at the next build, nothing else.
    }
  }

  /** Forgets all other files and says that the manifest is still in use. */
  retain(files: ReadonlySet<string>): void {
    this.flush();
    for (const file of this.#kept.keys()) if (!files.has(file)) this.#kept.delete(file);
    if (this.#lines > this.#kept.size) this.#rewrite();
    else if (this.#place !== null) {
      try {
        utimesSync(this.#place, new Date(), new Date());
      } catch {
        // It is as old as it is.
      }
    }
  }

  #rewrite(): void {
    this.#lines = this.#kept.size;
    if (this.#place === null) return;
    const lines = [{ stamp: this.#stamp }, ...this.#kept.values()].map((line) => `${JSON.stringify(line)}\n`);
    try {
      mkdirSync(path.dirname(this.#place), { recursive: true });
      const unfinished = `${this.#place}.${String(process.pid)}`;
      writeFileSync(unfinished, lines.join(''));
      renameSync(unfinished, this.#place);
    } catch {
      // As above.
    }
  }
}
