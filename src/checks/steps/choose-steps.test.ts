import { describe, expect, test } from 'vitest';
import { chooseSteps } from './choose-steps.ts';
import type { Step } from './step.ts';
import { STEPS } from './step-table.ts';

const step = (name: string): Step => ({ name, commands: [] });
const table = [step('lint'), step('types'), step('e2e')];

describe('the steps to run', () => {
  test('are all of them when none is named', () => {
    expect(chooseSteps(table, [])).toEqual({ steps: table, unknown: [] });
  });

  test('are those named, in the order of the table', () => {
    expect(chooseSteps(table, ['e2e', 'lint']).steps.map(({ name }) => name)).toEqual(['lint', 'e2e']);
  });

  test('are reported when no step has the name', () => {
    expect(chooseSteps(table, ['lint', 'tpyes']).unknown).toEqual(['tpyes']);
  });

  test('need only steps that come before them', () => {
    const names = STEPS.map(({ name }) => name);
    const wrong = STEPS.filter(({ needs }, at) => needs !== undefined && !names.slice(0, at).includes(needs));
    expect(wrong).toEqual([]);
  });
});
