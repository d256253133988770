import { checkAccessibility } from './support/accessibility.ts';
import { openArticle, painted } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const article = seedArticle();

test('an article is printed with what its reader chose, and without the app around it', async ({ page }) => {
  // The browser's own dialog would wait for somebody.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openArticle(page);
  await page.locator('#p2').focus();
  await page.keyboard.press('2');
  await expect.poll(() => painted(page, 'highlight-green')).toHaveLength(1);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: '批注' }).fill('**要紧**的一段');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '打印' }).click();
  const dialog = page.getByRole('dialog', { name: '打印' });
  await checkAccessibility(page);
  await dialog.getByText('附录：时间线').click();
  await dialog.getByRole('button', { name: '打印…' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();

  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(page.locator('#root')).toBeHidden();
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(article.title);
  for (const block of article.blocks.slice(0, 3)) await expect(sheet).toContainText(block.text);
  await expect(sheet.locator('mark')).toHaveText(article.blocks[1]?.text ?? '');
  await expect(sheet.locator('mark')).toHaveAttribute('data-color', 'green');
  await expect(sheet.locator('.print-row').nth(1)).toContainText(/。1\s*1\s*要紧的一段$/u);
  await expect(sheet.locator('strong', { hasText: '要紧' })).toBeVisible();
  await expect(sheet.getByRole('heading', { name: '人物、地点、机构' })).toBeVisible();
  await expect(sheet.getByRole('listitem').filter({ hasText: '岸田文雄' })).toContainText('2, 5');
  await expect(sheet.getByRole('heading', { name: '时间线' })).toHaveCount(0);

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('#p1')).toBeVisible();
});
