import { checkAccessibility } from './support/accessibility.ts';
import { margin, openArticle } from './support/reader-page.ts';
import { chooseBefore, openSettings } from './support/settings.ts';
import { expect, test } from './support/test.ts';

const GROUNDS = {
  纸: 'rgb(251, 248, 241)',
  绢: 'rgb(239, 228, 202)',
  墨: 'rgb(25, 23, 19)',
  黑: 'rgb(0, 0, 0)',
} as const;

test('each paper colours page, marks and the browser’s own bars, and everything on it can be read', async ({
  page,
}) => {
  await openArticle(page);
  await margin(page, 1).click();
  await openSettings(page);
  for (const [name, ground] of Object.entries(GROUNDS)) {
    await page.getByRole('radio', { name, exact: true }).check({ force: true });
    await expect(page.locator('html')).toHaveCSS('background-color', ground);
    const bars = await page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const colors = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(
        ({ content }) => {
          probe.style.color = content;
          return getComputedStyle(probe).color;
        },
      );
      probe.remove();
      return colors;
    });
    expect(new Set(bars)).toEqual(new Set([ground]));
    await checkAccessibility(page);
  }
});

test('a chosen theme is there at the first paint, before the app has loaded, whatever the system says', async ({
  page,
  faults,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await chooseBefore(page, { theme: 'black' });
  // Without the app nothing but the page itself can have set it.
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('html')).toHaveCSS('background-color', GROUNDS['黑']);
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', '#000000');
  faults.splice(0); // the app was kept from loading
});

test('with forced colours and reduced motion, tags, highlights and choices are still told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openArticle(page);
  await margin(page, 1).click();
  await expect(page.locator('#p1 .gutter-bar')).not.toHaveCSS('background-image', 'none');
  await expect(page.locator('#p1 .tag').first()).not.toHaveCSS('border-bottom-style', 'none');
  await openSettings(page);
  await expect(page.locator('label', { hasText: '随系统' }).locator('[aria-hidden]')).toHaveCSS(
    'outline-style',
    'solid',
  );
  await expect(page.locator('#p1 .gutter-bar')).toHaveCSS('transition-property', 'none');
  // The colours are the system's, and axe reads some from before they were forced.
  await checkAccessibility(page, { except: ['color-contrast'] });
});

test('the site’s own serif comes in pieces: only those the article needs, and none unless chosen', async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await openArticle(page);
  expect(fonts).toEqual([]);
  await openSettings(page);
  await page.getByText('思源宋体', { exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => document.fonts.check('18px "Noto Serif SC Variable"', '北约秘书长')))
    .toBe(true);
  await page.evaluate(async () => document.fonts.ready);
  expect(fonts.length).toBeGreaterThan(5);
  expect(fonts.length).toBeLessThan(40);
});
