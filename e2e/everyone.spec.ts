import type { Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { openArticle, painted } from './support/reader-page.ts';
import { expect, test } from './support/test.ts';

/** How far the page reaches beyond the window's side, in pixels, and what does. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName} ${element.className}`);
  });

/** WCAG 1.4.12, as a reader's own style sheet would ask for it. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets = [sheet];
  });

test('the way from the list through an article to the notebook is walked by keys alone, and heard', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'needs a keyboard');
  await page.goto('/');
  const link = page.getByRole('link', { name: '北约秘书长斯托尔滕贝格访日韩实话实说' });
  await expect(link).toBeVisible();
  for (let presses = 0; presses < 20; presses++) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('#p1').waitFor();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "跳到正文"
    - banner:
      - link /长卷/
      - link "全部标注"
    - complementary "人物地名 · 标注":
      - tabpanel "人物地名"
    - main:
      - article:
        - heading /访日韩实话实说/ [level=1]
    - complementary "时间线":
      - region "2022 年"
      - region "2023 年"
  `);
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  await expect.poll(async () => (await painted(page, 'highlight-yellow')).length).toBe(1);
  await page.keyboard.press('Escape');

  await page.keyboard.press('t');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await painted(page, 'lit')).length).toBe(1);
  await page.keyboard.press('Escape');

  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: '全部标注', level: 1 })).toBeVisible();
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "全部标注" [level=1]
      - button "导入"
      - button "导出"
      - search:
        - searchbox "搜索标注"
      - status: 共 1 条
      - list:
        - listitem:
          - heading /访日韩实话实说/ [level=2]
        - listitem:
          - link /^黄/
  `);
});

for (const [what, prepare] of [
  ['at 400 % zoom', (page: Page) => page.setViewportSize({ width: 320, height: 400 })],
  ['with more room between lines, letters and words', spaceText],
] as const) {
  test(`${what} nothing is lost to the side, on any page`, async ({ page }) => {
    for (const address of ['/', '/highlights']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await prepare(page);
      expect(await overflow(page), address).toEqual([]);
    }
    await openArticle(page);
    await prepare(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => resolve());
        }),
    );
    expect(await overflow(page)).toEqual([]);
    await page.getByRole('button', { name: '显示设置' }).click();
    await expect(page.getByRole('radio', { name: '竖排' })).toBeAttached();
    expect(await overflow(page)).toEqual([]);
    await checkAccessibility(page);
  });
}
