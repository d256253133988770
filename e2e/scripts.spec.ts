import type { Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { addSentence } from './support/changed-article.ts';
import { copied } from './support/copied.ts';
import { margin, openArticle, openPanel, painted } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

/** What a paragraph shows, without what is said of it to screen readers. */
const shown = (page: Page, block: string): Promise<string> =>
  page.locator(`#${block} [data-offset]`).evaluate((host) => {
    const copy = host.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove();
    return copy.textContent;
  });

test('a simplified article is read in traditional characters, and everything stays on its words', async ({
  page,
}) => {
  const added = '互联网与打印机由斯托尔滕贝格谈起。';
  const article = await addSentence(page, 'p2', added, '斯托尔滕贝格');
  await openArticle(page);
  await margin(page, 2).click();
  const text = page.locator('#p2 [data-offset]');
  await expect.poll(async () => painted(page, 'highlight-yellow')).toEqual([await shown(page, 'p2')]);

  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByText('繁体（台湾）', { exact: true }).click();
  await page.getByText('连用词一起换').click();
  await page.keyboard.press('Escape');

  await expect(text).toContainText('網際網路與印表機由斯托爾滕貝格談起。');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('北約秘書長斯托爾滕貝格訪日韓實話實說');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'zh-Hant-TW');
  await expect(page).toHaveTitle(/^北約秘書長/u);
  await expect.poll(async () => painted(page, 'highlight-yellow')).toEqual([await shown(page, 'p2')]);
  const name = page.locator('#p2').getByRole('button', { name: '斯托爾滕貝格，人物' }).last();
  await expect(name).toHaveText('斯托爾滕貝格');
  expect(await copied(page, 'p2', '印表機由')).toBe('打印机由');
  expect(await copied(page, 'p2', '際網')).toBe('互联网');
  await checkAccessibility(page);

  const panel = await openPanel(page, '人物地名');
  await panel.getByRole('button', { name: /^斯托爾滕貝格/u }).click();
  await expect(panel.getByRole('region', { name: '斯托爾滕貝格' })).toContainText('史托騰柏格');

  await page.reload();
  await expect(text).toContainText('網際網路與印表機');
  await expect.poll(async () => painted(page, 'highlight-yellow')).toEqual([await shown(page, 'p2')]);
  await page.evaluate(() => {
    localStorage.setItem('longscroll:settings', '{}');
  });
  await page.reload();
  const written = article.blocks.find(({ id }) => id === 'p2')?.text ?? '';
  await expect.poll(async () => shown(page, 'p2')).toBe(written);
});

test('pinyin stands above all of the text or its names, and is no part of the text', async ({ page }) => {
  const article = seedArticle();
  await page.addInitScript(() => {
    localStorage.setItem('longscroll:settings', JSON.stringify({ pinyin: 'all' }));
  });
  await openArticle(page);
  const readings = page.locator('#p1 rt[data-reading]');
  await expect(readings.first()).toHaveAttribute('data-reading', 'běi');
  const all = await readings.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-reading')));
  expect(all.slice(0, 5)).toEqual(['běi', 'yuē', 'mì', 'shū', 'zhǎng']);
  await expect(page.locator('#p1 [data-offset]')).toHaveText(article.blocks[0]?.text ?? '', {
    useInnerText: false,
  });
  expect(await copied(page, 'p1', '北约秘书长')).toBe('北约秘书长');
  await margin(page, 1).click();
  await expect.poll(async () => painted(page, 'highlight-yellow')).toEqual([article.blocks[0]?.text]);
  // Pinyin comes after the highlight was painted, and draws the text anew under it.
  await page.reload();
  await expect(readings.first()).toHaveAttribute('data-reading', 'běi');
  await expect.poll(async () => painted(page, 'highlight-yellow')).toEqual([article.blocks[0]?.text]);
  await expect(page.locator('#p1')).toMatchAriaSnapshot(`
    - paragraph:
      - strong:
        - button "北约，机构"
        - text: 秘书长
        - button "斯托尔滕贝格，人物"
  `);
  await checkAccessibility(page);

  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByText('只注名字', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('#p1 rt').nth(2)).toHaveAttribute('data-reading', 'sī');
  await expect(page.locator('#p1 :not(.tag) > ruby')).toHaveCount(0);
});

test('the word pointed at says how it is read', async ({ page, isMobile }) => {
  await page.addInitScript(() => {
    localStorage.setItem('longscroll:settings', JSON.stringify({ pinyin: 'word' }));
  });
  await openArticle(page, '#p2');
  const bubble = page.locator('[data-word-reading]');
  const pointAtWord = async () =>
    page.locator('#p2 [data-offset]').evaluate((host) => {
      const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf('双方');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return { x: 0, y: 0 };
    });
  await expect(async () => {
    // The page may still be on its way to the paragraph.
    const point = await pointAtWord();
    if (isMobile) await page.touchscreen.tap(point.x, point.y);
    else await page.mouse.move(point.x + Math.random(), point.y);
    await expect(bubble).toHaveText('shuāng fāng', { timeout: 1_000 });
  }).toPass();
  expect(await painted(page, 'word')).toEqual(['双方']);
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
});
