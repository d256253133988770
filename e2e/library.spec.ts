import { checkAccessibility } from './support/accessibility.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

test('the library lists the articles by month and opens one', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /2023年2月/u })).toContainText('1 篇');
  const entry = page.getByRole('link', { name: /北约秘书长斯托尔滕贝格访日韩实话实说/u });
  await expect(entry).toContainText('要闻分析');
  await expect(entry).toContainText('2023年2月1日周三 22:07');
  await checkAccessibility(page);
  await entry.click();
  await expect(page).toHaveURL(`/article/${seedArticle().id}`);
  await expect(page.locator('#p1')).toBeVisible();
});

test('the keyboard alone goes from the library into an article and back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /北约秘书长/u }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('#p1').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: '文章目录' })).toBeVisible();
});

for (const [locale, heading] of [
  ['zh-TW', '文章目錄'],
  ['en-GB', 'Library'],
] as const) {
  test.describe(() => {
    test.use({ locale });
    test(`a browser that speaks ${locale} gets the interface in its language`, async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
      await expect(
        page
          .getByRole('link', { name: /北约秘书长/u })
          .locator('[lang]')
          .first(),
      ).toHaveAttribute('lang', 'zh-Hans');
      await checkAccessibility(page);
    });
  });
}
