import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The code that a result of reading depends on: what reads, decodes and parses, and the libraries it uses. */
const READERS = [
  'src/model',
  'src/pipeline',
  'src/plugin/compile',
  'src/plugin/decode',
  'src/plugin/decode.ts',
  'src/plugin/read-bytes.ts',
  'src/plugin/read-results.ts',
  'package-lock.json',
];

const filesIn = (place: string): string[] => {
  try {
    return readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.test\.|\.test-support\./u.test(file))
      .map((file) => path.join(place, file))
      .toSorted();
  } catch {
    return [place]; // a file, not a folder
  }
};

/** A hash that changes with any source file, library or runtime that could change what is read out of a file. */
export const codeVersion = (project: string): string => {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, process.versions['icu']]));
  for (const place of READERS) {
    for (const file of filesIn(path.join(project, place)))
      hash.update(file).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
};
