import { checkAccessibility } from './accessibility.ts';
import { expect, test } from './test.ts';

test.describe('every test fails', () => {
  test.beforeEach(() => {
    test.fail();
  });

  test('on an error on the console', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => {
      console.error('planted');
    });
  });

  test('on an uncaught error', async ({ page }) => {
    await page.goto('/');
    const seen = page.waitForEvent('pageerror');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    await seen;
  });

  test('on what shuts readers out', async ({ page }) => {
    await page.setContent(
      '<!doctype html><html lang="zh"><title>x</title><main><h1>x</h1><img src="data:,"></main>',
    );
    await checkAccessibility(page);
  });
});

test('a request to another host is recorded and never sent', async ({ page, requests }) => {
  await page.setContent(
    '<!doctype html><title>x</title><link rel="stylesheet" href="https://elsewhere.invalid/x.css">',
  );
  await expect.poll(() => requests.splice(0)).toEqual(['GET https://elsewhere.invalid/x.css (stylesheet)']);
});
