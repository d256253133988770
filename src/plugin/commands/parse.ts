import { parseArgs } from 'node:util';
import type { Message } from '#model/message.ts';
import type { FileResult } from '#pipeline/emit/collection.ts';
import { emit } from '#pipeline/emit/emit.ts';
import { Archive } from '../archive.ts';
import { dataFiles } from '../data-files.ts';
import { strictFailure } from '../describe.ts';
import { OutputFolder } from '../output-folder.ts';
import { printReport } from '../print-report.ts';
import { projectCache } from '../project-cache.ts';
import { isUnreadable, unreadable } from '../read-results.ts';
import { terminal } from '../terminal.ts';

const USAGE = `Usage: npm run parse -- <file or folder>… --out DIR [--strict] [--plain]

Parses archived articles (.txt, .md, .html) and writes DIR/articles/<id>.json,
DIR/index.json and DIR/report.json. Exit code 0 when every file is accounted
for, 1 when one could not be read at all (with --strict: when one was skipped),
2 when the command makes no sense. Outlets that outlets.yaml in the folder
describes are read by what it says. --plain looks for no names, times and events.
`;

/** What an earlier run wrote for articles that are gone must not stay; files of other names are not ours. */
const OURS = /^(?:articles\/[0-9a-f]{12}|months\/(?:\d{4}-\d\d|undated))\.json(?:\.\d+\.unfinished)?$/u;

interface Options {
  readonly out: string;
  readonly strict: boolean;
  readonly annotate: boolean;
}

const firstOf = <T, R>(from: readonly T[], get: (item: T) => R | null): R | null => {
  for (const item of from) {
    const found = get(item);
    if (found !== null) return found;
  }
  return null;
};

const parse = async (places: readonly string[], { out, strict, annotate }: Options): Promise<number> => {
  const cache = projectCache();
  const begin = performance.now();
  const results: FileResult[] = [];
  const archives: Archive[] = [];
  const tables = new Map<string, readonly Message[]>();
  for (const place of places) {
    const archive = new Archive(place, { cache, annotate });
    await archive.readAll();
    archives.push(archive);
    results.push(...archive.results);
    if (archive.results.length === 0 && archive.problem !== null)
      results.push({ ...unreadable(place, archive.problem), article: null, removed: {} });
    tables.set(archive.folder, archive.messages);
  }
  const emission = emit(results, [...tables.values()].flat());
  const files = dataFiles(emission, (key) => firstOf(archives, (archive) => archive.read(key)));
  const folder = new OutputFolder(out, cache);
  for (const file of files) folder.write(file);
  folder.remember();
  const written = new Set(files.map(({ fileName }) => fileName));
  folder.remove((name) => OURS.test(name) && !written.has(name));
  printReport(terminal, emission.report);
  terminal.info(`Written to ${out} after ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  const failure = strict ? strictFailure(emission.report) : null;
  if (failure !== null) terminal.warn(failure);
  return failure !== null || results.some(isUnreadable) ? 1 : 0;
};

const commandLine = (): {
  readonly places: string[];
  readonly out: string | undefined;
  readonly strict: boolean;
  readonly plain: boolean;
  readonly help: boolean;
} | null => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        strict: { type: 'boolean' },
        plain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { out, strict = false, plain = false, help = false } = values;
    return { places: positionals, out, strict, plain, help };
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
    process.exitCode = await parse(given.places, {
      out: given.out,
      strict: given.strict,
      annotate: !given.plain,
    });
  } catch (error) {
    console.error(
      `${given.out} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
}
