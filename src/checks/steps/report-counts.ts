import * as v from 'valibot';
import type { Counts } from './counts.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const VitestReport = v.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
});

/** Counts the tests of a report of vitest's JSON reporter; null when it is none. */
export const vitestCounts = (json: unknown): Counts | null => {
  const { success, output } = v.safeParse(VitestReport, json);
  if (!success) return null;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = output;
  return { passed, failed, skipped: numPendingTests + numTodoTests };
};

/** Counts the tests of a report of Playwright's JSON reporter, a flaky one as failed; null when it is none. */
export const playwrightCounts = (json: unknown): Counts | null => {
  const { success, output } = v.safeParse(PlaywrightReport, json);
  if (!success) return null;
  const { expected, unexpected, flaky, skipped } = output.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
};
