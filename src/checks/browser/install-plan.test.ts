import { describe, expect, test } from 'vitest';
import { browserWays, fontPlan } from './install-plan.ts';

const commands = (apt: boolean): string[] =>
  browserWays(apt).flatMap((way) => way.commands.map((words) => words.join(' ')));

describe('installing a browser', () => {
  test("is left to Playwright's download where apt-get cannot be used", () => {
    expect(commands(false)).toEqual(['playwright install chromium']);
  });

  test('goes on with apt-get, lists first, when the download brings none that starts', () => {
    expect(commands(true)).toEqual([
      'playwright install chromium',
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-noto-cjk',
      'playwright install-deps chromium',
    ]);
  });
});

describe('Chinese fonts', () => {
  test('are left alone when there are some', () => {
    expect(fontPlan('linux', 3, true)).toEqual({ kind: 'nothing' });
  });

  test('are left alone on systems that bring them', () => {
    expect(fontPlan('darwin', null, false)).toEqual({ kind: 'nothing' });
  });

  test.each([0, null])('are installed with apt-get when there are none (%s)', (fonts) => {
    const plan = fontPlan('linux', fonts, true);
    expect(plan.kind === 'install' ? plan.way.commands.at(-1) : []).toContain('fonts-noto-cjk');
  });

  test('are warned about when they cannot be installed', () => {
    expect(fontPlan('linux', 0, false)).toEqual({ kind: 'warn' });
  });
});
