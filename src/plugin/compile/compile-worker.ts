import { parentPort, workerData } from 'node:worker_threads';
import { ArticleStore } from './article-store.ts';
import { compile, type Compiled, type CompileOptions, type FileToCompile } from './compile.ts';

/** What a worker is told once. */
export interface WorkerTask {
  readonly options: CompileOptions;
  /** Where sources are stored; null for nowhere. */
  readonly folder: string | null;
}

export type Batch = readonly FileToCompile[];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both sides of the channel are this program
const { options, folder } = workerData as WorkerTask;
const store = new ArticleStore(folder);

parentPort?.on('message', (batch: Batch) => {
  const work = async (): Promise<void> => {
    const compiled: Compiled[] = [];
    for (const file of batch) compiled.push(await compile(file, options, store));
    parentPort?.postMessage(compiled);
  };
  void work();
});
