import { type Counts, NOTHING, ONE_FAILED, ONE_PASSED } from './counts.ts';

/**
 * What a step counts as. Without a report (`undefined`) it is one check. With one, its tests are counted; a run that
 * failed without a failing test (a file that does not load, a report that is missing or null) counts as one failure,
 * and so does a run without any test, because a guard that guards nothing is a fault.
 */
export const outcome = (exitCode: number, reported: Counts | null | undefined): Counts => {
  if (reported === undefined) return exitCode === 0 ? ONE_PASSED : ONE_FAILED;
  const counts = reported ?? NOTHING;
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
};
