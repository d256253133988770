import { describe, expect, test } from 'vitest';
import { inWords, NOTHING, ONE_FAILED, ONE_PASSED, total } from './counts.ts';
import { stepLine } from './step-line.ts';

describe('the line of a step', () => {
  test('is its name and time', () => {
    expect(stepLine('lint', ONE_PASSED, 3.14, 'chatter\n')).toBe('ok    lint       3.1 s');
  });

  test('says FAIL first when something failed', () => {
    expect(stepLine('types', ONE_FAILED, 2, '')).toBe('FAIL  types      2.0 s');
  });

  test('counts tests, and adds what the commands note', () => {
    const line = stepLine('e2e', { passed: 4, failed: 0, skipped: 1 }, 60, 'x\nnote: no fonts\nnot this\n');
    expect(line).toBe('ok    e2e        60.0 s · 4 passed, 0 failed, 1 skipped · no fonts');
  });
});

describe('the summary', () => {
  test('adds up and leaves out skipped ones when there are none', () => {
    expect(inWords(total([ONE_PASSED, ONE_FAILED, { passed: 10, failed: 0, skipped: 0 }]))).toBe(
      '11 passed, 1 failed',
    );
  });

  test('names skipped ones', () => {
    expect(inWords({ ...NOTHING, skipped: 2 })).toBe('0 passed, 0 failed, 2 skipped');
  });
});
