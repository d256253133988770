import { describe, expect, test } from 'vitest';
import { NOTHING } from './counts.ts';
import { outcome } from './outcome.ts';

describe('a step without a report', () => {
  test('is one check that passed when its commands exit with 0', () => {
    expect(outcome(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });

  test('is one check that failed when they do not', () => {
    expect(outcome(2, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('a step with a report', () => {
  test('counts the tests in it', () => {
    expect(outcome(1, { passed: 7, failed: 2, skipped: 1 })).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  test('fails once when it exits with an error although no test failed', () => {
    expect(outcome(1, { passed: 7, failed: 0, skipped: 0 })).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  test('fails when the report is missing, whatever the exit code', () => {
    expect(outcome(0, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('fails when there is not one test in it', () => {
    expect(outcome(0, NOTHING).failed).toBe(1);
  });
});
