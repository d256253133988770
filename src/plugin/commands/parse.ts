import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { emit } from '#pipeline/emit/emit.ts';
import { listFiles } from '../list-files.ts';
import { printReport } from '../print-report.ts';
import { isUnreadable, readResult, unreadable } from '../read-results.ts';
import { reasonOf } from '../reason-of.ts';

const USAGE = `Usage: npm run parse -- <file or folder>… --out DIR

Parses archived articles (.txt, .md, .html) and writes DIR/articles/<id>.json,
DIR/index.json and DIR/report.json. Exit code 0 when every file is accounted
for, 1 when one could not be read at all, 2 when the command makes no sense.
`;

const terminal = {
  info: (line: string): void => console.log(line),
  warn: (line: string): void => console.warn(line),
  error: (line: string): void => console.error(line),
};

const readPlace = async (place: string): Promise<FileResult[]> => {
  try {
    const results: FileResult[] = [];
    for (const found of await listFiles(place)) results.push(await readResult(found));
    return results;
  } catch (error) {
    return [unreadable(place, reasonOf(error))];
  }
};

/** What an earlier run wrote for articles that are gone must not stay; files of other names are not ours. */
const OURS = [
  { folder: 'articles', name: /^[0-9a-f]{12}\.json$/u },
  { folder: 'months', name: /^(?:\d{4}-\d\d|undated)\.json$/u },
];

const clear = async (out: string): Promise<void> => {
  for (const { folder, name } of OURS) {
    await mkdir(path.join(out, folder), { recursive: true });
    for (const file of await readdir(path.join(out, folder))) {
      if (name.test(file)) await rm(path.join(out, folder, file));
    }
  }
};

const parse = async (places: readonly string[], out: string): Promise<number> => {
  const begin = performance.now();
  const results: FileResult[] = [];
  for (const place of places) results.push(...(await readPlace(place)));
  const seconds = Math.round(performance.now() - begin) / 1000;
  const { files, report } = emit(results, seconds);
  await clear(out);
  for (const { fileName, source } of files) await writeFile(path.join(out, fileName), source);
  printReport(terminal, report);
  return results.some(isUnreadable) ? 1 : 0;
};

const commandLine = (): {
  readonly places: string[];
  readonly out: string | undefined;
  readonly help: boolean;
} | null => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } },
    });
    return { places: positionals, out: values.out, help: values.help ?? false };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
};

const given = commandLine();
if (given?.help === true) {
  console.log(USAGE);
} else if (given === null || given.places.length === 0 || given.out === undefined || given.out === '') {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await parse(given.places, given.out);
  } catch (error) {
    console.error(
      `${given.out} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
}
