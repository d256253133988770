import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { ArticleSchema } from '#model/article.ts';
import { MessageSchema } from '#model/message.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';

const EntrySchema = v.object({
  article: v.nullable(ArticleSchema),
  messages: v.array(MessageSchema),
  removed: v.array(v.tuple([v.string(), v.number()])),
});

/** What a result depends on, besides the code: everything that goes in must be named here. */
export interface ResultInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The table of outlets. */
  readonly outlets: unknown;
}

/**
 * Results of reading files, kept on disk between builds under what went in and the version of the code that read it. Only ever
 * saves time: an entry that is damaged or cannot be written counts as missing.
 */
export class ResultCache {
  readonly #folder: string;
  readonly #version: string;

  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** The kept result for this input, else what `make` gives, which is kept. */
  async through({ file, bytes, outlets }: ResultInput, make: () => FileResult): Promise<FileResult> {
    const key = createHash('sha256')
      .update(JSON.stringify([this.#version, file, outlets]))
      .update(bytes)
      .digest('hex');
    const entry = path.join(this.#folder, key.slice(0, 2), `${key}.json`);
    return (await this.#kept(entry, file)) ?? (await this.#keep(entry, make()));
  }

  async #kept(entry: string, file: string): Promise<FileResult | null> {
    try {
      const kept: unknown = JSON.parse(await readFile(entry, 'utf8'));
      // Checked, not parsed: that would put the keys into another order, and the same file would give other bytes.
      if (!v.is(EntrySchema, kept)) return null;
      return { file, article: kept.article, messages: kept.messages, removed: new Map(kept.removed) };
    } catch {
      return null; // not kept yet, or damaged
    }
  }

  async #keep(entry: string, result: FileResult): Promise<FileResult> {
    const { article, messages, removed } = result;
    try {
      await mkdir(path.dirname(entry), { recursive: true });
      // Renamed into place, so that a build that is stopped, or another at the same time, never leaves half an entry.
      const unfinished = `${entry}.${process.pid}`;
      await writeFile(unfinished, JSON.stringify({ article, messages, removed: [...removed] }));
      await rename(unfinished, entry);
    } catch {
      // A full or read-only disk costs time at the next build, nothing else.
    }
    return result;
  }
}
