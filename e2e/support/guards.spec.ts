import { checkAccessibility } from './accessibility.ts';
import { expect, test } from './test.ts';

test('an error on the console is recorded', async ({ page, faults }) => {
  await page.evaluate(() => {
    console.error('planted');
  });
  await expect.poll(() => faults.splice(0)).toEqual([expect.stringContaining('planted')]);
});

test('an uncaught error is recorded', async ({ page, faults }) => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect.poll(() => faults.splice(0)).toEqual([expect.stringContaining('planted')]);
});

test('a request to another host is recorded and never sent', async ({ page, faults, requests }) => {
  await page.setContent('<!doctype html><link rel="stylesheet" href="https://elsewhere.invalid/x.css">');
  await expect.poll(() => requests.splice(0)).toEqual(['GET https://elsewhere.invalid/x.css (stylesheet)']);
  await expect.poll(() => faults.splice(0)).toEqual([expect.stringContaining('net::ERR_FAILED')]);
});

test('what shuts readers out is named with its place and rule', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="zh"><title>x</title><main><h1>x</h1><img id="picture" src="data:,"></main>',
  );
  await expect(checkAccessibility(page)).rejects.toThrow('critical image-alt at #picture');
});

test.describe('a test fails', () => {
  test.beforeEach(() => {
    test.fail();
  });

  test('on a recorded error', ({ faults }) => {
    faults.push('planted');
  });

  test('on a recorded request', ({ requests }) => {
    requests.push('planted');
  });
});
