import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import {
  highlightText,
  openArticle,
  openPanel,
  painted,
  selectionBar,
  selectText,
} from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const article = seedArticle();
const textOf = (block: string): string => article.blocks.find(({ id }) => id === block)?.text ?? '';
/** Words that name something, and words that do not, by what the build found. */
const mention = article.mentions.find(({ block }) => block === 'p2') ?? article.mentions[0];
if (mention === undefined) throw new Error('the article mentions nothing');
const entity = article.entities.find(({ id }) => id === mention.entity);
const name = entity?.name ?? '';

const quotes = (page: Page) => page.locator('[data-row]');

/** What the browser holds, without the order. */
const stored = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('longscroll');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('highlights').objectStore('highlights').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result);
          });
        });
      }),
  );

const makeThree = async (page: Page): Promise<void> => {
  await openArticle(page);
  await highlightText(page, { from: [mention.block, mention.start], to: [mention.block, mention.end] }, '黄');
  await highlightText(page, { from: ['p4', 0], to: ['p4', 12] }, '绿');
  await highlightText(page, { from: ['p5', 3], to: ['p6', 5] }, '红');
};

test('all highlights come together in the notebook: asked for by colour and name, changed, deleted and brought back', async ({
  page,
}) => {
  await makeThree(page);
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: '全部标注', level: 1 })).toBeVisible();
  await expect(quotes(page)).toHaveCount(3);
  await checkAccessibility(page);

  // One question over colour and names.
  await page.getByText('按人名、日期、标签筛选').click();
  await page.getByLabel('提到谁或哪里').fill(name);
  await page.getByRole('group', { name: '颜色' }).getByRole('button', { name: '黄' }).click();
  await expect(page.getByText('3 条中的 1 条')).toBeVisible();
  await expect(quotes(page)).toContainText(textOf(mention.block).slice(mention.start, mention.end));
  await expect(page).toHaveURL(/color=yellow/u);
  await page.reload();
  await expect(page.getByText('3 条中的 1 条')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(quotes(page)).toHaveCount(3);

  // Tags, for several at once; groups by them.
  await page.getByLabel('全选').check();
  const tools = page.getByRole('toolbar', { name: '对选取的标注' });
  await tools.getByRole('button', { name: '加标签' }).click();
  await tools.getByRole('combobox', { name: '加标签' }).fill('要点');
  await page.keyboard.press('Enter');
  await page.getByLabel('分组').selectOption('tag');
  await expect(page.getByRole('heading', { name: /#要点/u })).toContainText('3 条');
  await checkAccessibility(page);

  await tools.getByRole('button', { name: '删除' }).click();
  await expect(quotes(page)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(quotes(page)).toHaveCount(3);

  // A note, written where the highlight stands.
  const first = page
    .getByRole('listitem')
    .filter({ has: quotes(page) })
    .first();
  await first.getByRole('button', { name: '写批注' }).click();
  await first.getByRole('textbox', { name: '批注' }).fill('**待查**');
  await page.keyboard.press('Control+Enter');
  await expect(first.getByText('待查')).toBeVisible();

  // And back to the words, lit.
  const words = (await stored(page)).length;
  expect(words).toBe(3);
  await quotes(page).first().click();
  await expect(page).toHaveURL(/\/article\/.*#at=/u);
  await expect.poll(async () => (await painted(page, 'passage')).length).toBeGreaterThan(0);
});

test('what is exported, wiped and imported again is as it was', async ({ page }) => {
  await makeThree(page);
  await page.goto('/highlights');
  await expect(quotes(page)).toHaveCount(3);
  const before = await stored(page);

  for (const format of ['JSON', 'Web Annotation']) {
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('radio', { name: format, exact: true }).check({ force: true });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为文件' }).click(),
    ]);
    const content = readFileSync(await file.path());
    await page.getByRole('button', { name: '关闭' }).click();

    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('longscroll');
          opening.addEventListener('error', () => reject(new Error('no database')));
          opening.addEventListener('success', () => {
            const transaction = opening.result.transaction('highlights', 'readwrite');
            transaction.objectStore('highlights').clear();
            transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve();
            });
          });
        }),
    );
    await page.reload();
    await expect(page.getByText('还没有标注')).toBeVisible();
    await page.getByRole('button', { name: '导入' }).click();
    await page
      .getByLabel('选择文件')
      .setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer: content });
    await expect(page.getByText('新增 3 条')).toBeVisible();
    if (format === 'JSON') await checkAccessibility(page);
    await page.getByRole('button', { name: '导入 3 条' }).click();
    await expect(quotes(page)).toHaveCount(3);
    expect(await stored(page)).toEqual(before);
  }
});

test('the link to a passage opens at it, lit, for someone else; Hypothesis’ annotations find their words', async ({
  page,
  browser,
}) => {
  await openArticle(page);
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async (text: string) => {
        document.documentElement.dataset['copied'] = text;
      },
    });
  });
  await selectText(page, { from: ['p5', 3], to: ['p6', 5] });
  await selectionBar(page).getByRole('button', { name: '复制这段文字的链接' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', /#at=/u);
  const link = (await page.locator('html').getAttribute('data-copied')) ?? '';

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await theirs.goto(link);
  await expect
    .poll(() => painted(theirs, 'passage'))
    .toEqual([textOf('p5').slice(3), textOf('p6').slice(0, 5)]);
  await expect(theirs.locator('#p5')).toBeInViewport();
  await other.close();

  const exact = textOf('p4').slice(0, 12);
  const hypothesis = {
    export_date: '2024-06-01',
    annotations: [
      {
        id: 'x1',
        uri: article.source.url,
        text: '外面写的',
        tags: [],
        created: '2024-05-03T08:00:00+00:00',
        target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
      },
      {
        id: 'x2',
        uri: article.source.url,
        text: '',
        tags: [],
        target: [
          { selector: [{ type: 'TextQuoteSelector', exact: '绝不在这篇文章里的一句话', prefix: '' }] },
        ],
      },
    ],
  };
  await page.goto('/highlights');
  await page.getByRole('button', { name: '导入' }).click();
  await page.getByLabel('选择文件').setInputFiles({
    name: 'hypothesis.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(hypothesis)),
  });
  await expect(page.getByText('1 条找不到确切的位置或文章')).toBeVisible();
  await page.getByRole('button', { name: '导入 1 条' }).click();
  await expect(quotes(page)).toContainText(exact);
  await expect(page.getByText('外面写的')).toBeVisible();

  // The article that was open before has it too, and its panel exports it.
  await openArticle(page);
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([exact]);
  const panel = await openPanel(page, '标注');
  await panel.getByRole('button', { name: '导出这些标注' }).click();
  await expect(page.getByRole('dialog', { name: '导出标注' })).toContainText('导出 1 条标注');
});
