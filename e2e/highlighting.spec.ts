import type { Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { margin, openArticle, openPanel, painted } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const article = seedArticle();
const textOf = (paragraph: number): string => article.blocks[paragraph - 1]?.text ?? '';

const expectPainted = (page: Page, color: string, ...paragraphs: readonly number[]) =>
  expect.poll(() => painted(page, `highlight-${color}`)).toEqual(paragraphs.map(textOf));

test('the margin marks the whole paragraph, then the sentence beside it, then nothing', async ({ page }) => {
  await openArticle(page);
  const strip = margin(page, 2);
  await strip.click({ position: { x: 5, y: 10 } });
  await expectPainted(page, 'yellow', 2);
  await expect(strip).toHaveAttribute('aria-pressed', 'true');
  await checkAccessibility(page);
  await strip.click({ position: { x: 5, y: 10 } });
  const [[start, end] = [0, 0]] = article.blocks[1]?.sentences ?? [];
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf(2).slice(start, end)]);
  await expect(strip).toHaveAttribute('aria-pressed', 'false');
  await strip.click({ position: { x: 5, y: 10 } });
  await expectPainted(page, 'yellow');
});

test('a highlight can have five colours, and a click never changes one by itself', async ({ page }) => {
  await openArticle(page);
  await margin(page, 3).click();
  const tools = page.getByRole('toolbar', { name: '标注工具' });
  for (const [name, color] of [
    ['绿', 'green'],
    ['蓝', 'blue'],
    ['红', 'red'],
    ['紫', 'purple'],
    ['黄', 'yellow'],
  ] as const) {
    await tools.getByRole('button', { name, exact: true }).click();
    await expectPainted(page, color, 3);
    await expect(tools.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  }
  await expectPainted(page, 'purple');
});

test('highlights are there again after a reload', async ({ page }) => {
  await openArticle(page);
  await margin(page, 1).click();
  await expectPainted(page, 'yellow', 1);
  await page.reload();
  await expectPainted(page, 'yellow', 1);
  await expect(margin(page, 1)).toHaveAttribute('aria-pressed', 'true');
});

test('a second tab shows them without a reload, and so does the first what the second does', async ({
  page,
  context,
}) => {
  await openArticle(page);
  const other = await context.newPage();
  await openArticle(other);
  await margin(page, 4).click();
  await expectPainted(other, 'yellow', 4);
  await other.locator('#p4').focus();
  await other.keyboard.press('h');
  await expectPainted(page, 'yellow');
});

test('what was taken away comes back with undo', async ({ page }) => {
  await openArticle(page);
  await margin(page, 2).click();
  await expectPainted(page, 'yellow', 2);
  const tools = page.getByRole('toolbar', { name: '标注工具' });
  await tools.getByRole('button', { name: '取消标注' }).click();
  await expectPainted(page, 'yellow');
  await tools.getByRole('button', { name: '撤销' }).click();
  await expectPainted(page, 'yellow', 2);
});

test('the keyboard alone moves, highlights, colours, undoes and redoes', async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press('j');
  await expect(page.locator('#p1')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.locator('#p2')).toBeFocused();
  await page.keyboard.press('h');
  await expectPainted(page, 'yellow', 2);
  await page.keyboard.press('4');
  await expectPainted(page, 'red', 2);
  await page.keyboard.press('Delete');
  await expectPainted(page, 'red');
  await page.keyboard.press('ControlOrMeta+z');
  await expectPainted(page, 'red', 2);
  await page.keyboard.press('ControlOrMeta+z');
  await expectPainted(page, 'yellow', 2);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expectPainted(page, 'red', 2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar')).toBeHidden();
  await expectPainted(page, 'red', 2);
});

test('two quick presses cancel each other out', async ({ page }) => {
  await openArticle(page);
  await page.locator('#p2').focus();
  await page.evaluate(() => {
    for (let press = 0; press < 4; press++) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'h', bubbles: true, cancelable: true }),
      );
    }
  });
  await expect(margin(page, 2)).toHaveAttribute('aria-pressed', 'false');
  await expectPainted(page, 'yellow');
});

test('the panel lists them in reading order and leads to each', async ({ page }) => {
  await openArticle(page);
  await margin(page, 14).click();
  await margin(page, 2).click();
  const panel = await openPanel(page, '标注');
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await expect(panel.getByRole('listitem').first()).toContainText(textOf(2).slice(0, 10));
  await checkAccessibility(page);
  await panel.getByRole('button', { name: /第 14 段/u }).click();
  await expect(page.locator('#p14')).toBeInViewport();
  await page.getByRole('button', { name: '回到刚才读的地方' }).click();
  await expect(page.locator('#p2')).toBeInViewport();
});

test('screen readers hear what was highlighted', async ({ page }) => {
  await openArticle(page);
  await margin(page, 2).click();
  await expect(page.getByRole('status').filter({ hasText: '已标注：北约秘书长' })).toBeAttached();
});

test('a browser that cannot paint shows the highlight as an element', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(window, 'Highlight');
  });
  await openArticle(page);
  await margin(page, 2).click();
  const marks = page.locator('#p2 mark');
  await expect(marks.first()).toHaveAttribute('data-color', 'yellow');
  const words = (await marks.allTextContents()).join('').replaceAll(/\[标注[^\]]*\]/gu, '');
  expect(words).toBe(textOf(2));
  await page.reload();
  await expect(marks.first()).toBeVisible();
});

test('a browser that forbids storage says that nothing was kept, and shows nothing as kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await openArticle(page);
  await margin(page, 2).click();
  await expect(page.getByRole('alert')).toContainText('标注没能存下来');
  await expect(margin(page, 2)).toHaveAttribute('aria-pressed', 'false');
  await expectPainted(page, 'yellow');
});
