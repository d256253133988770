import { checkAccessibility } from './support/accessibility.ts';
import {
  characterBox,
  highlightText,
  openArticle,
  openPanel,
  painted,
  selectionBar,
  selectText,
  toolbar,
} from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const article = seedArticle();
const textOf = (block: string): string => article.blocks.find(({ id }) => id === block)?.text ?? '';

test('exactly what was selected is highlighted, across paragraphs too, from a bar that never covers it', async ({
  page,
  isMobile,
}) => {
  await openArticle(page);
  await page.locator('#p3').scrollIntoViewIfNeeded();
  await selectText(page, { from: ['p2', 10], to: ['p3', 7] });
  const bar = selectionBar(page);
  await expect(bar).toBeVisible();
  const end = await characterBox(page, 'p3', 6);
  const box = await bar.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThan(end.y);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0);
  await checkAccessibility(page);
  await bar.getByRole('button', { name: '绿', exact: true }).click();
  await expect
    .poll(() => painted(page, 'highlight-green'))
    .toEqual([textOf('p2').slice(10), textOf('p3').slice(0, 7)]);
  await expect(
    page.getByRole('status').filter({ hasText: `已标注：${textOf('p2').slice(10, 20)}` }),
  ).toBeAttached();

  // One gesture, one step.
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => painted(page, 'highlight-green')).toEqual([]);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.reload();
  await expect.poll(() => painted(page, 'highlight-green')).toHaveLength(2);
  const panel = await openPanel(page, '标注');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  expect(isMobile || (await panel.isVisible())).toBe(true);
});

test('a double tap takes a whole name, a date too, and a tap opens what is highlighted', async ({
  page,
  isMobile,
}) => {
  await openArticle(page);
  const at = await characterBox(page, 'p2', 8);
  if (isMobile) {
    await page.touchscreen.tap(at.x, at.y);
    await page.touchscreen.tap(at.x, at.y);
  } else await page.mouse.dblclick(at.x, at.y);
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('斯托尔滕贝格');
  await selectionBar(page).getByRole('button', { name: '红' }).click();
  await expect.poll(() => painted(page, 'highlight-red')).toEqual(['斯托尔滕贝格']);
  await page.keyboard.press('Escape');
  await expect(toolbar(page)).toBeHidden();

  const again = await characterBox(page, 'p2', 8);
  if (isMobile) await page.touchscreen.tap(again.x, again.y);
  else await page.mouse.click(again.x, again.y);
  await expect(toolbar(page).getByRole('button', { name: '红' })).toHaveAttribute('aria-pressed', 'true');
});

test('overlapping highlights stay apart: a click opens the smallest, the next one that around it', async ({
  page,
}) => {
  await openArticle(page);
  await highlightText(page, { from: ['p3', 0], to: ['p3', 30] }, '蓝');
  await highlightText(page, { from: ['p3', 6], to: ['p3', 9] }, '紫');
  await expect.poll(() => painted(page, 'highlight-purple')).toEqual([textOf('p3').slice(6, 9)]);
  await expect
    .poll(async () => (await painted(page, 'highlight-blue')).join(''))
    .toBe(textOf('p3').slice(0, 6) + textOf('p3').slice(9, 30));
  const at = await characterBox(page, 'p3', 7);
  await page.mouse.click(at.x, at.y);
  await expect(toolbar(page).getByRole('button', { name: '紫' })).toHaveAttribute('aria-pressed', 'true');
  await page.waitForTimeout(600); // a second click any sooner is a double click
  await page.mouse.click(at.x, at.y);
  await expect(toolbar(page).getByRole('button', { name: '蓝' })).toHaveAttribute('aria-pressed', 'true');
});

test('notes in Markdown and tags are kept, and can be taken back step by step', async ({ page }) => {
  await openArticle(page);
  await page.locator('#p3').focus();
  await page.keyboard.press('n');
  await page
    .getByRole('textbox', { name: '批注' })
    .fill('**核对** [来源](https://example.org) <img src=x onerror=alert(1)>');
  await page.keyboard.press('ControlOrMeta+Enter');
  const bar = toolbar(page);
  await expect(bar.locator('strong')).toHaveText('核对');
  await expect(bar.getByRole('link', { name: '来源' })).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(bar.locator('img')).toHaveCount(0);
  await bar.getByRole('button', { name: '标签' }).click();
  await page.getByRole('combobox', { name: '加标签' }).fill('北约，日本');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('button', { name: '去掉标签“日本”' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar.getByRole('listitem')).toHaveText(['#北约', '#日本']);
  await page.evaluate(() => window.scrollTo(0, 0)); // else a name in the list beside is half out of the window
  await checkAccessibility(page);
  await bar.getByRole('button', { name: '撤销' }).click();
  await expect(bar.getByRole('listitem')).toHaveCount(0);
  await bar.getByRole('button', { name: '撤销' }).click();
  await expect(bar.locator('strong')).toHaveCount(0);
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p3')]);
});

test('the ends of a highlight move with the arrow keys and with the pointer', async ({ page, isMobile }) => {
  await openArticle(page);
  await page.locator('#p5').focus();
  await page.keyboard.press('Shift+H');
  const [[, first] = [0, 0], [, second] = [0, 0]] = article.blocks[4]?.sentences ?? [];
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p5').slice(0, first)]);
  await page.keyboard.press('r');
  const end = page.getByRole('slider', { name: '标注终点' });
  await expect(end).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p5').slice(0, first + 1)]);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p5').slice(0, second)]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p5').slice(0, first + 1)]);
  if (isMobile) return; // a finger's drag is the same handler, and cannot be made by program

  const handle = await page.getByRole('slider', { name: '标注起点' }).boundingBox();
  const to = await characterBox(page, 'p5', 6);
  await page.mouse.move((handle?.x ?? 0) + (handle?.width ?? 0) / 2, (handle?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(to.x - 7, to.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p5').slice(6, first + 1)]);
});

test('words are selected and highlighted by keyboard alone, and the tools are reached by it', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'phones have no keys');
  await openArticle(page);
  await page.locator('#p3').focus();
  for (let count = 0; count < 6; count++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('h');
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p3').slice(0, 6)]);
  await expect(toolbar(page)).toBeVisible();
  await page.keyboard.press('b');
  await expect(toolbar(page).getByRole('button', { name: '黄', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(toolbar(page)).toBeHidden();
  await expect(page.locator('#p3')).toBeFocused();
  await page.keyboard.press(',');
  await expect(toolbar(page)).toBeHidden();
  await page.keyboard.press('.');
  await expect(toolbar(page)).toBeVisible();
});

test('screen readers hear where a highlight begins and ends, unless that is switched off', async ({
  page,
}) => {
  await openArticle(page);
  await highlightText(page, { from: ['p3', 2], to: ['p3', 6] }, '红');
  const [head, words, tail] = [textOf('p3').slice(0, 2), textOf('p3').slice(2, 6), textOf('p3').slice(6)];
  await expect(page.locator('#p3 [data-offset]')).toHaveText(
    `${head}[标注开始，红]${words}[标注结束]${tail}`,
  );
  await page.evaluate(() =>
    localStorage.setItem('longscroll:settings', JSON.stringify({ cues: false, meanings: { red: '存疑' } })),
  );
  await page.reload();
  await expect.poll(() => painted(page, 'highlight-red')).toEqual([words]);
  await expect(page.locator('#p3 [data-offset]')).toHaveText(textOf('p3'));
  const at = await characterBox(page, 'p3', 4);
  await page.mouse.click(at.x, at.y);
  await expect(toolbar(page).getByRole('button', { name: '存疑（红）' })).toBeVisible();
});
