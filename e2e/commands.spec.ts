import type { Locator, Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { openArticle, painted, selectText } from './support/reader-page.ts';
import { expect, test } from './support/test.ts';

test.skip(({ isMobile }) => isMobile, 'phones have no keys');

const palette = (page: Page): Locator => page.getByRole('dialog', { name: '命令' });
const chosen = (page: Page): Locator => palette(page).getByRole('option', { selected: true });

test('whatever can be done is found by a few words and done by Enter, with the keyboard alone', async ({
  page,
}) => {
  await openArticle(page);
  const words = { from: ['p3', 0], to: ['p3', 6] } as const;
  await selectText(page, words);
  await page.keyboard.press('Control+k');
  const field = palette(page).getByRole('combobox');
  await expect(field).toBeFocused();
  // What can do nothing now is not offered.
  await expect(palette(page).getByRole('option', { name: /^撤销/u })).toBeHidden();
  await expect(palette(page).getByRole('option', { name: /^标注选中的文字/u })).toContainText('h');
  await checkAccessibility(page);

  // Traditional, in any order; the selection is still there for it.
  await page.keyboard.type('顏色 第二');
  await expect(chosen(page)).toContainText('绿');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  await expect.poll(() => painted(page, 'highlight-green')).toHaveLength(1);

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('undo highlight');
  await expect(palette(page)).toContainText('没有找到');
  await field.fill('UNDO');
  await expect(chosen(page)).toContainText('撤销');
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'highlight-green')).toHaveLength(0);

  // What was used last comes first; Escape gives the focus back.
  await page.keyboard.press('j');
  const focused = await page.locator(':focus').getAttribute('id');
  await page.keyboard.press('Control+k');
  await expect(
    palette(page).getByRole('group', { name: '最近用过' }).getByRole('option').first(),
  ).toContainText('第二种颜色');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toContainText('第二种颜色');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(page.locator(`#${focused}`)).toBeFocused();

  // It leads to names, and to other pages.
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('stoltenberg');
  await expect(chosen(page)).toContainText('斯托尔滕贝格');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entity=/u);
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('文章目录');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '文章目录' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('北约秘书长');
  await expect(chosen(page)).toContainText('北约秘书长');
  await page.keyboard.press('Enter');
  await page.locator('#p1').waitFor();
});

test('keys can be changed, conflicts are named before, and the browser keeps its own', async ({
  page,
  context,
}) => {
  await openArticle(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: '快捷键' });
  const row = help.getByRole('listitem').filter({ hasText: '下一段、下一条' });
  const field = row.getByRole('textbox', { name: /请按新的键/u });

  // Only with the keyboard: to the key's button, Enter, the new key.
  await row.getByRole('button', { name: '下一段、下一条：改掉 j' }).focus();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row).toContainText('归浏览器或系统用');
  await page.keyboard.press('k');
  await expect(row).toContainText('k 现在是：上一段、上一条');
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeVisible();
  await expect(row.getByRole('button', { name: '下一段、下一条：改掉 j' })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await expect(field).toHaveValue('g n');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: '下一段、下一条：改掉 g n' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await page.keyboard.press('j');
  await expect(page.locator('[data-block]:focus')).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await expect(page.locator('[data-block]:focus')).toHaveCount(1);

  // Another tab has it too, after a reload as well, and tooltips tell it.
  const other = await context.newPage();
  await openArticle(other);
  await other.keyboard.press('g');
  await other.keyboard.press('n');
  await expect(other.locator('[data-block]:focus')).toHaveCount(1);
  await other.keyboard.press('?');
  const find = other.getByRole('listitem').filter({ hasText: '查找' });
  await find.getByRole('button', { name: '查找：改掉 /' }).click();
  await other.keyboard.press('k');
  await find.getByRole('button', { name: '改归这里' }).click();
  await expect(page.getByRole('button', { name: '在本文中查找' })).toHaveAttribute('aria-keyshortcuts', 'k');
  await page.keyboard.press('k');
  await expect(page.getByRole('search')).toBeVisible();

  await other.getByRole('button', { name: '全部恢复' }).click();
  await other.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.getByRole('search')).toBeHidden();
});
