/**
 * `npm run bench:build -- FOLDER [--plain]`: how fast an archive is built when nothing is known of it, when nothing changed, and
 * when one file changed; on a copy of the folder, as a ratio to reading the same files from disk. `--plain` looks for no names,
 * times and events.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { listFiles } from '#plugin/list-files.ts';
import { buildLine, type Build } from './build-line.ts';

const BuiltSchema = v.object({ seconds: v.number(), megabytes: v.number(), articles: v.number() });

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { plain: { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Usage: npm run bench:build -- FOLDER [--plain]');
  process.exit(2);
}

const place = mkdtempSync(path.join(tmpdir(), 'longscroll-bench-'));
try {
  const copy = path.join(place, 'archive');
  cpSync(folder, copy, { recursive: true, dereference: true });
  const files = await listFiles(copy);
  // The first reading brings the files into memory, where those of a folder at work are.
  let bytes = 0;
  for (const file of files) bytes += readFileSync(file.path).length;
  const begin = performance.now();
  for (const file of files) readFileSync(file.path);
  const reading = (performance.now() - begin) / 1000;

  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const once = fileURLToPath(new URL('build-once.ts', import.meta.url));
  const build = (name: string): Build => {
    const how = values.plain === true ? 'plain' : 'annotated';
    const argv = [tsx, once, copy, path.join(place, 'out'), path.join(place, 'cache'), how];
    const started = performance.now();
    const printed = execFileSync(process.execPath, argv, { encoding: 'utf8' });
    const withStart = (performance.now() - started) / 1000;
    return { name, withStart, ...v.parse(BuiltSchema, JSON.parse(printed)) };
  };

  console.log(
    `${String(files.length)} files, ${(bytes / 1e6).toFixed(1)} MB, ${String(availableParallelism())} cores`,
  );
  console.log(`Reading them from disk: ${reading.toFixed(2)} s`);
  const cold = build('cold');
  console.log(buildLine(cold, { bytes, reading }));
  console.log(buildLine(build('nothing changed'), { bytes, reading }));
  const changed = files.find(({ path: file }) => /\.(?:md|txt)$/u.test(file)) ?? files[0];
  if (changed !== undefined) {
    appendFileSync(changed.path, '\n<p>又来了一艘船。</p>\n');
    console.log(buildLine(build('one file changed'), { bytes, reading }));
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
