import { expect, test } from 'vitest';
import { noBrowser, wrongPath } from './advice.ts';

test('the advice names what was tried and what to do', () => {
  const advice = noBrowser(["Playwright's download"]);
  expect(advice).toContain("installing failed (Playwright's download)");
  expect(advice).toContain('npx playwright install --with-deps chromium');
  expect(advice).toContain('CHROMIUM_PATH');
});

test('a wrong path is shown as it was given', () => {
  expect(wrongPath('/opt/chrom')).toContain('/opt/chrom');
});
