import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cache } from '../project-cache.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = fileURLToPath(new URL('compile-worker.ts', import.meta.url));

/** The worker and all it imports as one module: Node 20 gives workers neither TypeScript nor the loader of the main thread. */
const bundled = async (): Promise<string> => {
  // Loading it takes longer than a build in which nothing changed.
  const { build } = await import('vite');
  const built = await build({
    root: PROJECT,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: ENTRY,
      write: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !('output' in result)) throw new Error('The worker was not built.');
  return result.output[0].code;
};

/** The file of the worker's program, made when this version of the code has none yet. */
export const workerProgram = async ({ folder, version }: Cache): Promise<string> => {
  const file = path.join(folder, `worker-${version.slice(0, 16)}.mjs`);
  if (existsSync(file)) return file;
  const code = await bundled();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${String(process.pid)}`, code);
  renameSync(`${file}.${String(process.pid)}`, file);
  return file;
};
