import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of TypeScript: its path from the root of the project, with `/`, and how many lines it has. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
}

const folders = ['src', 'e2e'];

/** Every file of TypeScript in `src` and `e2e` under the project's `root`, sorted by path. */
export const sourceFiles = (root: string): SourceFile[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length,
    }))
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en'));

/** True for tests and for what only tests use to be compared with. */
export const isTest = ({ path }: SourceFile): boolean => /\.(?:test|spec)\.tsx?$/u.test(path);
