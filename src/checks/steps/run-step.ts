import { readFile, rm } from 'node:fs/promises';
import { type Counts } from './counts.ts';
import { outcome } from './outcome.ts';
import { runCommand } from './run-command.ts';
import type { Step } from './step.ts';

/** What a step came to; `output` is everything its commands wrote. */
export interface StepResult {
  readonly counts: Counts;
  readonly output: string;
  readonly seconds: number;
}

const readCounts = async ({ file, count }: NonNullable<Step['report']>): Promise<Counts | null> => {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
};

/** Runs the commands of a step until one fails. A report left by an earlier run is removed first. */
export const runStep = async (step: Step): Promise<StepResult> => {
  const start = performance.now();
  if (step.report) await rm(step.report.file, { force: true });
  let output = '';
  let exitCode = 0;
  for (const command of step.commands) {
    const ended = await runCommand(command);
    output += ended.output;
    exitCode = ended.exitCode;
    if (exitCode !== 0) break;
  }
  return {
    counts: outcome(exitCode, step.report && (await readCounts(step.report))),
    output,
    seconds: (performance.now() - start) / 1000,
  };
};
