import { playwrightCounts, vitestCounts } from './report-counts.ts';
import { PLAYWRIGHT_REPORT, VITEST_REPORT } from './report-files.ts';
import type { Step } from './step.ts';

/** Everything a change must pass, the quickest answers first. */
export const STEPS: readonly Step[] = [
  { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'lint', commands: [['oxlint', '-c', 'oxlint.config.mjs']] },
  { name: 'types', commands: [['tsc', '-b']] },
  { name: 'dead-code', commands: [['knip']] },
  {
    name: 'unit',
    commands: [['vitest', 'run']],
    report: { file: VITEST_REPORT, count: vitestCounts },
  },
  { name: 'build', commands: [['npm', 'run', '--silent', 'build']] },
  { name: 'size', commands: [['tsx', 'src/checks/size/check-size.ts']], needs: 'build' },
  {
    name: 'e2e',
    commands: [
      ['tsx', 'src/checks/browser/ensure-browser.ts'],
      ['playwright', 'test'],
    ],
    needs: 'build',
    report: { file: PLAYWRIGHT_REPORT, count: playwrightCounts },
  },
];
