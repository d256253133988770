import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeVersion } from './code-version.ts';
import { sweep } from './sweep.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = path.join(PROJECT, 'node_modules', '.cache', 'longscroll');
const DAYS_KEPT = 30;

/** Where results are kept between builds, and the version of the code that makes them. */
export interface Cache {
  readonly folder: string;
  readonly version: string;
}

/** The cache of this checkout, cleared of what was not used for a month. */
export const projectCache = (): Cache => {
  sweep(FOLDER, DAYS_KEPT);
  return { folder: FOLDER, version: codeVersion(PROJECT) };
};

/** A name for what is kept about a place on disk. */
export const placeName = (...place: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 16);
