import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fixture } from './fixture.ts';

/** The zones that are planted in; each has a compiler project of its own. */
export const ZONES = ['model', 'pipeline', 'plugin', 'app'];

const COPIED = [
  'package.json',
  'tsconfig.json',
  'oxlint.config.mjs',
  'src/checks/zones.ts',
  'src/checks/features.ts',
  'src/checks/lint',
  ...ZONES.map((zone) => `src/${zone}/tsconfig.json`),
];

/**
 * Puts the fixtures into a new folder of the system's own for temporary files, with the project's layout, packages,
 * lint and compiler settings, and returns its path. A folder inside the project would not do: the linter skips what
 * git ignores, and below node_modules the compiler takes every import for a library's and lets it pass.
 */
export const plantTree = (project: string, fixtures: readonly Fixture[]): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const path of COPIED) cpSync(join(project, path), join(root, path), { recursive: true });
  for (const { at, source } of fixtures) {
    mkdirSync(dirname(join(root, at)), { recursive: true });
    writeFileSync(join(root, at), source);
  }
  return root;
};
