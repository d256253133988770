import type { Locator, Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { openArticle } from './support/reader-page.ts';
import { expect, test } from './support/test.ts';

test.skip(({ isMobile }) => !isMobile, 'only phones have sheets');

const top = async (sheet: Locator): Promise<number> => (await sheet.boundingBox())?.y ?? 0;

/** Drags the sheet by its head to a height in the window, slowly, so that it is not thrown. */
const dragTo = async (page: Page, sheet: Locator, y: number): Promise<void> => {
  const box = await sheet.boundingBox();
  const from = { x: (box?.x ?? 0) + 120, y: (box?.y ?? 0) + 20 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, (from.y + y) / 2, { steps: 4 });
  await page.mouse.move(from.x, y, { steps: 4 });
  await page.waitForTimeout(150); // at rest: a throw is told by the last tenth of a second
  await page.mouse.move(from.x, y + 1);
  await page.mouse.up();
};

test('a sheet is dragged to its sizes and away, and the way back closes it and leads nowhere else', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: /北约秘书长/u }).click();
  await page.locator('#p1').waitFor();
  const address = page.url();
  const button = page.getByRole('button', { name: '人物地名' });
  const sheet = page.getByRole('region', { name: '人物地名' });
  await button.tap();
  await expect(sheet).toBeFocused();
  await expect(sheet).toHaveAttribute('data-covers-below', 'half');
  await expect(sheet.getByRole('button', { name: /斯托尔滕贝格/u }).first()).toBeVisible();
  const half = await top(sheet);

  await dragTo(page, sheet, 80);
  await expect(sheet).toHaveAttribute('data-covers-below', 'full');
  await expect.poll(() => top(sheet)).toBeLessThan(40);
  await checkAccessibility(page);
  await dragTo(page, sheet, 600);
  await expect(sheet).toHaveAttribute('data-covers-below', 'peek');
  await expect.poll(() => top(sheet)).toBeGreaterThan(half + 50);
  await checkAccessibility(page);
  // The same without dragging.
  await sheet.getByRole('button', { name: '展开' }).tap();
  await expect(sheet).toHaveAttribute('data-covers-below', 'half');
  await dragTo(page, sheet, 780);
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();

  // What was chosen in the sheet outlives it, whichever way it is closed.
  await button.tap();
  await sheet
    .getByRole('button', { name: /斯托尔滕贝格/u })
    .first()
    .tap();
  await expect(page).toHaveURL(/entity=/u);
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/entity=/u);
  await page.goForward();
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: '展开' }).tap();
  await sheet.getByRole('button', { name: '关闭' }).first().tap();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/entity=/u);

  await page.goBack();
  await expect(page.getByRole('heading', { name: '文章目录' })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`^${address}`, 'u'));
});

test('a full sheet is closed by a tap beside it, and a phone finds its commands in the bar', async ({
  page,
}) => {
  await openArticle(page);
  await page.getByRole('button', { name: '时间线' }).tap();
  const sheet = page.getByRole('region', { name: '时间线' });
  await sheet.getByRole('button', { name: '展开' }).tap();
  await expect(sheet).toHaveAttribute('data-covers-below', 'full');
  await page.touchscreen.tap(180, 4);
  await expect(sheet).toBeHidden();

  await page.getByRole('button', { name: '显示设置' }).tap();
  await page.getByRole('button', { name: '命令' }).tap();
  const palette = page.getByRole('dialog', { name: '命令' });
  await palette.getByRole('combobox').fill('字号 放大');
  await palette.getByRole('option', { name: /放大字号/u }).tap();
  await expect(palette).toBeHidden();
  await expect(page.locator('.reading')).toHaveCSS('font-size', '19px');
});
