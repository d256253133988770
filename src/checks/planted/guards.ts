import { join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { runCommand } from '../steps/run-command.ts';

/** A fault that a guard reports in a file, given from the root of the tree. */
export interface Finding {
  readonly file: string;
  /** The lint rule without its plugin, or the compiler's number, such as TS2322. */
  readonly as: string;
}

const LintReport = v.object({
  diagnostics: v.array(v.object({ filename: v.string(), code: v.optional(v.string(), '') })),
});

/** What the linter reports in the tree at `root`; throws when it does not run at all. */
export const lintFindings = async (root: string): Promise<Finding[]> => {
  const { output } = await runCommand(['oxlint', '-c', 'oxlint.config.mjs', '-f', 'json', 'src'], root);
  const { diagnostics } = v.parse(LintReport, JSON.parse(output));
  return diagnostics.map(({ filename, code }) => ({
    file: relative(root, resolve(root, filename)).replaceAll('\\', '/'),
    as: /\((?<rule>[^)]+)\)/u.exec(code)?.groups?.['rule'] ?? code,
  }));
};

const COMPILER_LINE = /^(?<file>[^\s(]+)\(\d+,\d+\): error (?<as>TS\d+)|from file '(?<importer>[^']+)'/gmu;

/**
 * What the compiler's output says about a tree at `root`. A file that must not be in a program is reported once, at one
 * of its importers; the others are named below, and each of them counts as a finding.
 */
export const parseCompilerOutput = (output: string, root: string): Finding[] => {
  const findings: Finding[] = [];
  for (const { groups = {} } of output.matchAll(COMPILER_LINE)) {
    const { file, as = findings.at(-1)?.as ?? '', importer = '' } = groups;
    findings.push({ file: file ?? relative(root, importer).replaceAll('\\', '/'), as });
  }
  return findings;
};

/** What the compiler reports in these zones of the tree at `root`. */
export const compilerFindings = async (root: string, zones: readonly string[]): Promise<Finding[]> => {
  const { output } = await runCommand(['tsc', '-b', ...zones.map((zone) => join('src', zone))], root);
  return parseCompilerOutput(output, root);
};
