import { openArticle } from './support/reader-page.ts';
import { expect, test } from './support/test.ts';

test('nothing but the site’s own files can run: no inline script, no eval, no foreign script or style', async ({
  page,
  faults,
  requests,
}) => {
  await openArticle(page);
  const violated = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      seen.push(effectiveDirective);
    });
    const tries = [
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.planted = true';
        document.body.append(script);
      },
      () => {
        document.body.innerHTML = '<img src=x onerror="window.planted = true">';
      },
      () => {
        // The one policy there is serves the service worker; another would let text become code.
        const policy = window.trustedTypes?.createPolicy('planted', { createHTML: String });
        Reflect.set(window, 'planted', policy);
      },
      () => {
        // oxlint-disable-next-line typescript/no-implied-eval -- it must be refused, and is when this is not reached
        Reflect.set(window, 'planted', new Function('return true'));
      },
      () => {
        const style = document.createElement('link');
        style.rel = 'stylesheet';
        style.href = 'https://elsewhere.invalid/x.css';
        document.head.append(style);
      },
      () => {
        const image = new Image();
        image.src = 'http://elsewhere.invalid/x.png';
      },
      () => {
        void fetch('https://elsewhere.invalid/').catch(() => undefined);
      },
    ];
    // Each in a task of its own: what runs inside this call is the debugger's and exempt from the policy.
    for (const attempt of tries) setTimeout(attempt);
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    return { ran: 'planted' in window, seen: [...new Set(seen)].toSorted() };
  });
  expect(violated.ran).toBe(false);
  expect(violated.seen).toEqual(
    expect.arrayContaining([
      'connect-src',
      'img-src',
      'require-trusted-types-for',
      'style-src-elem',
      'trusted-types',
    ]),
  );
  expect(requests).toEqual([]);
  faults.splice(0); // the browser reports each refusal on the console
});

test('every link that leaves the site keeps the page it came from to itself', async ({ page }) => {
  await openArticle(page);
  const links = page.locator('a[href^="http"]');
  await expect(links).not.toHaveCount(0);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});
