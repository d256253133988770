import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { FIRST_NEEDED } from './budget.ts';
import { ManifestSchema, neededFiles } from './manifest.ts';

export interface FirstLoad {
  /** Kilobytes (1,024 bytes, gzip). */
  readonly js: number;
  readonly css: number;
  /** Names of chunks that the build does not have. */
  readonly missing: readonly string[];
}

/** What a browser has to load from the build `dist` before an article can be read. */
export const firstLoad = (dist: string): FirstLoad => {
  const manifest = v.parse(
    ManifestSchema,
    JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')),
  );
  const { js, css, missing } = neededFiles(manifest, FIRST_NEEDED);
  const kilobytes = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1024;
  return { js: kilobytes(js), css: kilobytes(css), missing };
};
