import { describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './report-counts.ts';

describe("vitest's report", () => {
  test('gives passed and failed tests, and the pending and planned ones as skipped', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 3,
      success: false,
    };
    expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  test('is null when it is something else', () => {
    expect(vitestCounts({ stats: {} })).toBeNull();
  });
});

describe("Playwright's report", () => {
  test('gives tests that ended as expected as passed, and flaky ones as failed', () => {
    const stats = { expected: 9, unexpected: 1, flaky: 2, skipped: 3, duration: 12.5 };
    expect(playwrightCounts({ stats, suites: [] })).toEqual({ passed: 9, failed: 3, skipped: 3 });
  });

  test('is null when it is something else', () => {
    expect(playwrightCounts([])).toBeNull();
  });
});
