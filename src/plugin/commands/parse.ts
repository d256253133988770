import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Message } from '#model/message.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { emit } from '#pipeline/emit/emit.ts';
import { strictFailure } from '../describe.ts';
import { listFiles } from '../list-files.ts';
import { readOutlets } from '../outlets-file.ts';
import { printReport } from '../print-report.ts';
import { projectCache } from '../project-cache.ts';
import { isUnreadable, readResult, unreadable } from '../read-results.ts';
import { reasonOf } from '../reason-of.ts';
import type { ResultCache } from '../result-cache.ts';
import { terminal } from '../terminal.ts';

const USAGE = `Usage: npm run parse -- <file or folder>… --out DIR [--strict]

Parses archived articles (.txt, .md, .html) and writes DIR/articles/<id>.json,
DIR/index.json and DIR/report.json. Exit code 0 when every file is accounted
for, 1 when one could not be read at all (with --strict: when one was skipped),
2 when the command makes no sense. Outlets that outlets.yaml in the folder
describes are read by what it says.
`;

interface ReadPlace {
  readonly results: FileResult[];
  /** Problems of the folder's table of outlets, by its folder. */
  readonly messages: ReadonlyMap<string, readonly Message[]>;
}

const readPlace = async (place: string, cache: ResultCache): Promise<ReadPlace> => {
  try {
    const isFile = (await stat(place)).isFile();
    const folder = path.resolve(isFile ? path.dirname(place) : place);
    const { outlets, messages } = await readOutlets(folder);
    const results: FileResult[] = [];
    for (const found of await listFiles(place)) results.push(await readResult(found, { outlets, cache }));
    return { results, messages: new Map([[folder, messages]]) };
  } catch (error) {
    return { results: [unreadable(place, reasonOf(error))], messages: new Map() };
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

const parse = async (places: readonly string[], out: string, strict: boolean): Promise<number> => {
  const begin = performance.now();
  const cache = await projectCache();
  const results: FileResult[] = [];
  const tables = new Map<string, readonly Message[]>();
  for (const place of places) {
    const read = await readPlace(place, cache);
    results.push(...read.results);
    for (const [folder, messages] of read.messages) tables.set(folder, messages);
  }
  const seconds = Math.round(performance.now() - begin) / 1000;
  const { files, report } = emit(results, seconds, [...tables.values()].flat());
  await clear(out);
  for (const { fileName, source } of files) await writeFile(path.join(out, fileName), source);
  printReport(terminal, report);
  const failure = strict ? strictFailure(report) : null;
  if (failure !== null) terminal.warn(failure);
  return failure !== null || results.some(isUnreadable) ? 1 : 0;
};

const commandLine = (): {
  readonly places: string[];
  readonly out: string | undefined;
  readonly strict: boolean;
  readonly help: boolean;
} | null => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        strict: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { out, strict = false, help = false } = values;
    return { places: positionals, out, strict, help };
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
    process.exitCode = await parse(given.places, given.out, given.strict);
  } catch (error) {
    console.error(
      `${given.out} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
}
