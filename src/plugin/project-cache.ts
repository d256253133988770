import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeVersion } from './code-version.ts';
import { ResultCache } from './result-cache.ts';
import { sweep } from './sweep.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = path.join(PROJECT, 'node_modules', '.cache', 'longscroll');
const DAYS_KEPT = 30;

/** The cache of this checkout, cleared of what is old. */
export const projectCache = async (): Promise<ResultCache> => {
  await sweep(FOLDER, DAYS_KEPT);
  return new ResultCache(FOLDER, codeVersion(PROJECT));
};
