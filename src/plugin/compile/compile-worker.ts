import { parentPort, workerData } from 'node:worker_threads';
import { ArticleStore } from './article-store.ts';
import type { ReadingOptions } from '#pipeline/article.ts';
import { compile, type FileToCompile } from './compile.ts';

/** What a worker is told once. */
export interface WorkerTask {
  readonly options: ReadingOptions;
  /** Where sources are stored; null for nowhere. */
  readonly folder: string | null;
}

export type Batch = readonly FileToCompile[];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both sides of the channel are this program
const { options, folder } = workerData as WorkerTask;
const store = new ArticleStore(folder);

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(compile(batch, options, store));
});
