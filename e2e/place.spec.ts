import type { Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { openArticle } from './support/reader-page.ts';
import { chooseBefore, openSettings } from './support/settings.ts';
import { expect, test } from './support/test.ts';

/** The first paragraph whose text begins in the window, by the reader's eye: what stands at its top. */
const atTop = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const rows = [...document.querySelectorAll('[data-block]')];
    return rows.find((row) => row.getBoundingClientRect().bottom > Math.max(0, bar) + 12)?.id;
  });

const readTo = async (page: Page, block: string): Promise<void> => {
  await page.evaluate((id) => {
    // Twice, since the bar above is in the way only where it stays.
    for (let time = 0; time < 2; time++) {
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
      window.scrollBy({ top: top - Math.max(0, bar) - 2, behavior: 'instant' });
    }
  }, block);
  await expect
    .poll(() => page.evaluate(() => Object.values({ ...localStorage }).join()))
    .toContain(`"${block}"`);
};

test('the place in an article outlives a reload, another size, a turned device and another direction of writing', async ({
  page,
}) => {
  await chooseBefore(page, { pictures: false });
  await openArticle(page);
  await readTo(page, 'p6');
  await page.reload();
  await page.locator('#p6').waitFor();
  await expect.poll(() => atTop(page)).toBe('p6');

  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => atTop(page)).toBe('p6');
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: height, height: width });
  await expect.poll(() => atTop(page)).toBe('p6');
  await page.setViewportSize({ width, height });
  await expect.poll(() => atTop(page)).toBe('p6');

  await openSettings(page);
  await page.getByRole('radio', { name: '竖排' }).check({ force: true });
  await expect(page.locator('main')).toHaveCSS('writing-mode', 'vertical-rl');
  await page.keyboard.press('Escape');
  await expect(page.locator('#p6')).toBeInViewport();
  await openSettings(page);
  await page.getByRole('radio', { name: '横排' }).check({ force: true });
  await expect(page.locator('main')).toHaveCSS('writing-mode', 'horizontal-tb');
  await expect.poll(() => atTop(page)).toBe('p6');
});

test('on return the article opens where it was left, the library says how far, and a link to a paragraph goes first', async ({
  page,
}) => {
  await chooseBefore(page, { pictures: false });
  await page.goto('/');
  const entry = page.getByRole('link', { name: /北约秘书长/u });
  await expect(entry).not.toContainText('读到');
  await entry.click();
  await page.locator('#p1').waitFor();
  await readTo(page, 'p6');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(entry).toContainText(/读到 \d+%/u);
  await page.getByRole('radio', { name: '最近' }).check({ force: true });
  await expect(entry).toContainText('现在');
  await checkAccessibility(page);

  await entry.click();
  await expect.poll(() => atTop(page)).toBe('p6');
  await checkAccessibility(page);
  await page.getByRole('button', { name: '从头读' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();

  await readTo(page, 'p6');
  await openArticle(page, '#p2');
  await expect(page.locator('#p2')).toBeFocused();
  await expect(page.locator('#p2')).toBeInViewport();

  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.waitForFunction(() =>
    Object.values({ ...localStorage })
      .join()
      .includes('"finished":true'),
  );
  await page.goto('/');
  await expect(entry).toContainText('已读');
  await page.getByRole('radio', { name: '在读' }).check({ force: true });
  await expect(entry).toBeHidden();
  await page.getByRole('radio', { name: '最近' }).check({ force: true });
  await entry.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});
