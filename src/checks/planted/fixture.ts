import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** A file to put into a tree, and which guards must speak up when it is there. */
export interface Fixture {
  readonly name: string;
  /** Where it goes, from the root of the tree. */
  readonly at: string;
  /** Each a guard and what it calls the fault: a lint rule's name, or a number of the compiler. */
  readonly caughtBy: readonly { readonly guard: 'lint' | 'types'; readonly as: string }[];
  readonly source: string;
}

const HEADER = /^\/\/ (?<key>at|lint|types): (?<value>.+)$/u;

/** Reads a fixture: lines `// at:`, `// lint:` and `// types:`, then the source. */
export const parseFixture = (name: string, text: string): Fixture => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !HEADER.test(line));
  const header = lines.slice(0, end).map((line) => HEADER.exec(line)?.groups ?? {});
  return {
    name,
    at: header.find(({ key }) => key === 'at')?.['value'] ?? '',
    caughtBy: header.flatMap(({ key, value = '' }) =>
      key === 'lint' || key === 'types' ? [{ guard: key, as: value }] : [],
    ),
    source: lines.slice(end).join('\n'),
  };
};

/** All fixtures of a folder, by name. They are `.txt`, so that no check takes them for the project's own code. */
export const readFixtures = (folder: string): Fixture[] =>
  readdirSync(folder)
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((file) => parseFixture(basename(file, extname(file)), readFileSync(join(folder, file), 'utf8')));
