import { checkAccessibility } from './support/accessibility.ts';
import { openArticle, painted } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const count = (words: string): number =>
  seedArticle().blocks.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);

test('words are found whatever script, width and case they are typed in, and stepped through', async ({
  page,
  isMobile,
}) => {
  await openArticle(page);
  if (isMobile) await page.getByRole('button', { name: '在本文中查找' }).tap();
  else await page.keyboard.press('/');
  const bar = page.getByRole('search', { name: '在本文中查找' });
  const field = bar.getByRole('searchbox');
  await expect(field).toBeFocused();

  await field.fill('北約');
  const all = count('北约');
  await expect(bar).toContainText(`1 / ${all}`);
  expect(await painted(page, 'found')).toEqual(Array.from({ length: all }, () => '北约'));
  await expect(page.getByRole('status')).toContainText(`第 1 处，共 ${all} 处：`);
  await checkAccessibility(page);

  await field.press('Enter');
  await expect(bar).toContainText(`2 / ${all}`);
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await expect(bar).toContainText(`${all} / ${all}`);
  await page.keyboard.press('F3');
  await expect(bar).toContainText(`1 / ${all}`);
  await bar.getByRole('button', { name: '下一处' }).click();
  await expect(bar).toContainText(`2 / ${all}`);
  const isInView = async (): Promise<boolean> =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('found-current') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.top > 0 && box.bottom < window.innerHeight;
    });
  await expect.poll(isInView).toBe(true);

  await field.fill('ＪＥＮＳ　stoltenberg');
  await expect(bar).toContainText(`1 / ${count('Jens Stoltenberg')}`);
  await field.fill('南极洲');
  await expect(bar).toContainText('没有找到');
  await expect(page.getByRole('status')).toHaveText('没有找到');

  await field.fill('北約');
  await expect(bar).toContainText(`1 / ${all}`);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(page.locator('#p1')).toBeFocused();
  expect(await painted(page, 'found')).toEqual([]);
});

test('the browser’s own search finds all of the text', async ({ page }) => {
  await openArticle(page);
  const last = seedArticle().blocks.at(-1)?.text.slice(0, 6) ?? '';
  // Every browser has it, but no standard does.
  const found = await page.evaluate(`window.find(${JSON.stringify(last)})`);
  expect(found).toBe(true);
});
