import { once } from 'node:events';
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileResult } from '#pipeline/emit/collection.ts';
import type { Cache } from '../project-cache.ts';
import type { ArticleStore } from './article-store.ts';
import { compile, type Compiled, type FileToCompile } from './compile.ts';
import type { Batch, WorkerTask } from './compile-worker.ts';
import { workerProgram } from './worker-program.ts';

/** A worker starts in about half a second, in which so many files are read without one. */
const WORTH_A_WORKER = 60;
const FILES_A_BATCH = 12;
/** Trees of several articles fit in, so that nearly nothing of them lives long enough to be moved: a fifth of the time. */
const YOUNG_MB = 96;

export type OnCompiled = (file: FileToCompile, compiled: Compiled) => void;

const failed = ({ file }: FileToCompile, reason: string): Compiled => {
  const result: FileResult = {
    file,
    article: null,
    messages: [{ rule: 'parse/failed', severity: 'error', file, place: null, reason }],
    removed: {},
  };
  return { digest: null, result, source: null };
};

const tell = (batch: Batch, compiled: readonly Compiled[], onCompiled: OnCompiled): void => {
  for (const [index, file] of batch.entries())
    onCompiled(file, compiled[index] ?? failed(file, 'The file was not read; build again.'));
};

const answer = async (worker: Worker, batch: Batch): Promise<Compiled[]> => {
  const heard = new AbortController();
  const { signal } = heard;
  const ended = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('its reader ended')));
  // The one that loses the race is aborted, which is no failure.
  ended.catch(() => undefined);
  const message = once(worker, 'message', { signal });
  worker.postMessage(batch);
  try {
    const heardOf: unknown[] = await Promise.race([message, ended]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both sides of the channel are this program
    return heardOf[0] as Compiled[];
  } finally {
    heard.abort();
  }
};

/**
 * Lets one worker read batch after batch; where it breaks down, a new one reads the files of its batch one by one. Answers false
 * when workers cannot work here at all.
 */
const work = async (
  program: string,
  batches: Batch[],
  task: WorkerTask,
  onCompiled: OnCompiled,
): Promise<boolean> => {
  const start = (): Worker =>
    new Worker(program, {
      workerData: task,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
  let worker = start();
  let answered = false;
  for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
    try {
      const compiled = await answer(worker, batch);
      answered = true;
      tell(batch, compiled, onCompiled);
    } catch (error) {
      if (!answered) {
        batches.push(batch);
        return false;
      }
      const [first, ...others] = batch;
      const reason = `The file could not be parsed, which is a fault of this program; report it (${error instanceof Error ? error.message : String(error)}).`;
      if (first !== undefined && others.length === 0) onCompiled(first, failed(first, reason));
      else batches.push(...batch.map((file) => [file]));
      worker = start();
    }
  }
  await worker.terminate();
  return true;
};

const batchesOf = (files: readonly FileToCompile[]): Batch[] => {
  const batches: Batch[] = [];
  for (let from = 0; from < files.length; from += FILES_A_BATCH)
    batches.push(files.slice(from, from + FILES_A_BATCH));
  return batches.toReversed();
};

/** Null when there is nowhere to keep it, or it cannot be made. */
const programIn = async (cache: Cache | undefined): Promise<string | null> => {
  try {
    return cache === undefined ? null : await workerProgram(cache);
  } catch {
    return null; // a full or read-only disk costs time, nothing else
  }
};

/**
 * Reads files and stores their articles, many of them by several workers, whose program is kept in the cache; `onCompiled`
 * hears of each, in no certain order.
 */
export const compileAll = async (
  files: readonly FileToCompile[],
  task: WorkerTask,
  { store, cache, onCompiled }: { store: ArticleStore; cache: Cache | undefined; onCompiled: OnCompiled },
): Promise<void> => {
  const workers = Math.min(os.availableParallelism(), Math.floor(files.length / WORTH_A_WORKER));
  const batches = batchesOf(files);
  const program = workers === 0 ? null : await programIn(cache);
  if (program !== null)
    await Promise.all(Array.from({ length: workers }, () => work(program, batches, task, onCompiled)));
  for (const batch of batches.toReversed()) tell(batch, compile(batch, task.options, store), onCompiled);
};
