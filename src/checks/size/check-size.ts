/** Holds the built reader in `dist/` to its size budget; prints the figures and exits with 1 when one is too large. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { BUDGET, FIRST_NEEDED } from './budget.ts';
import { ManifestSchema, neededFiles } from './manifest.ts';
import { verdict } from './verdict.ts';

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join('dist', file))).length, 0) / 1024;

const manifest = v.parse(ManifestSchema, JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')));
const { js, css, missing } = neededFiles(manifest, FIRST_NEEDED);
const verdicts = [
  verdict({ kind: 'js', kilobytes: kilobytes(js), limit: BUDGET.js }),
  verdict({ kind: 'css', kilobytes: kilobytes(css), limit: BUDGET.css }),
];

console.log(`note: ${verdicts.map(({ words }) => words).join(', ')}`);
for (const name of missing) {
  console.error(
    `The build has no chunk called ${name}: rename it in src/checks/size/budget.ts or load it lazily.`,
  );
}
const fits = verdicts.every((each) => each.fits);
if (!fits) console.error('Load something later, with import(), or do without it.');
process.exitCode = missing.length === 0 && fits ? 0 : 1;
