import { parseArgs } from 'node:util';
import { strictFailure } from '../describe.ts';
import { parsePlaces } from '../parse-places.ts';
import { printReport } from '../print-report.ts';
import { projectCache } from '../project-cache.ts';
import { terminal } from '../terminal.ts';

const USAGE = `Usage: npm run parse -- <file or folder>… --out DIR [--strict] [--plain]

Parses archived articles (.txt, .md, .html) and writes DIR/articles/<id>.json,
DIR/index.json and DIR/report.json. Exit code 0 when every file is accounted
for, 1 when one could not be read at all (with --strict: when one was skipped),
2 when the command makes no sense. Outlets that outlets.yaml in the folder
describes are read by what it says. --plain looks for no names, times and events.
`;

interface Options {
  readonly out: string;
  readonly strict: boolean;
  readonly annotate: boolean;
}

const parse = async (places: readonly string[], { out, strict, annotate }: Options): Promise<number> => {
  const begin = performance.now();
  const { report, hasUnreadable } = await parsePlaces(places, { out, annotate, cache: projectCache() });
  printReport(terminal, report);
  terminal.info(`Written to ${out} after ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  const failure = strict ? strictFailure(report) : null;
  if (failure !== null) terminal.warn(failure);
  return failure !== null || hasUnreadable ? 1 : 0;
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
