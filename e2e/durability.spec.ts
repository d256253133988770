import type { Page } from '@playwright/test';
import { margin, openArticle, openPanel, painted, toolbar } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { firstVersionOf, storeAsFirstVersion, storedHighlights } from './support/stored-highlights.ts';
import { expect, test } from './support/test.ts';

const article = seedArticle();
const textOf = (block: string): string => article.blocks.find(({ id }) => id === block)?.text ?? '';

test.beforeEach(({ isMobile }) => {
  test.skip(isMobile, 'storage is the same on every screen');
});

const crash = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The command itself is never answered.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
};

const touchMargins = (page: Page, blocks: readonly string[]): Promise<void> =>
  page.evaluate((ids) => {
    for (const id of ids) document.querySelector<HTMLElement>(`#${id} .gutter-strip`)?.click();
  }, blocks);

test('what is painted is on the disk, also when the tab is killed at that moment, or in the middle of writing', async ({
  page,
  context,
}) => {
  await openArticle(page);
  await margin(page, 1).click();
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p1')]);
  await crash(page);

  const second = await context.newPage();
  await openArticle(second);
  await expect.poll(() => painted(second, 'highlight-yellow')).toEqual([textOf('p1')]);
  const many = ['p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10'];
  await touchMargins(second, many);
  await expect.poll(async () => (await painted(second, 'highlight-yellow')).length).toBeGreaterThan(2);
  await crash(second);

  const third = await context.newPage();
  await openArticle(third);
  await expect.poll(async () => (await painted(third, 'highlight-yellow')).length).toBeGreaterThan(2);
  const kept = await storedHighlights(third);
  expect(await painted(third, 'highlight-yellow')).toHaveLength(kept.length);
  expect(new Set(kept.map(({ parts }) => parts[0]?.block)).size).toBe(kept.length);
});

test('when the space is full the reader is told, nothing is half written, and all that was there stays', async ({
  page,
  baseURL,
}) => {
  const session = await page.context().newCDPSession(page);
  // Must be said before the browser first looks how much space there is, for it remembers that.
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    quotaSize: 60_000,
  });
  await openArticle(page);
  await page.locator('#p1').focus();
  await page.keyboard.press('h');
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p1')]);
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: '批注' });
  // Of ever other characters, for the browser packs what it stores.
  const long = Array.from({ length: 100_000 }, (_, index) =>
    String.fromCharCode(0x4e00 + ((index * 7919 + ((index * index) % 1009) * 31) % 20_000)),
  ).join('');
  await note.fill(long);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('alert').first()).toContainText('存储空间已满');
  await expect(note).toHaveValue(long);
  expect(await storedHighlights(page)).toMatchObject([{ note: '' }]);

  await note.fill('短一点');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(toolbar(page)).toContainText('短一点');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p1')]);
});

test('two tabs that change one highlight at once both have their way, and a clock set back does no harm', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime('2030-01-02T08:00:00Z');
  await openArticle(page);
  await margin(page, 2).click();
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p2')]);

  // The other tab hears nothing of this one, as one that was asleep.
  const other = await context.newPage();
  await other.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await other.clock.setFixedTime('2029-12-31T08:00:00Z');
  await openArticle(other);
  await expect.poll(() => painted(other, 'highlight-yellow')).toEqual([textOf('p2')]);
  await toolbar(page).getByRole('button', { name: '绿', exact: true }).click();
  await expect.poll(() => painted(page, 'highlight-green')).toEqual([textOf('p2')]);
  await other.locator('#p2').focus();
  await other.keyboard.press('n');
  await other.getByRole('textbox', { name: '批注' }).fill('钟慢了的一页');
  await other.keyboard.press('ControlOrMeta+Enter');
  await expect(toolbar(other)).toContainText('钟慢了的一页');
  await expect.poll(() => painted(other, 'highlight-green')).toEqual([textOf('p2')]);

  const [record] = await storedHighlights(other);
  expect(record).toMatchObject({
    color: 'green',
    note: '钟慢了的一页',
    updatedAt: '2030-01-02T08:00:00.000Z',
    counter: 2,
  });
});

test('highlights of the first version are there after the update, with their notes to come', async ({
  page,
  faults,
}) => {
  await page.goto('/theme.js');
  await storeAsFirstVersion(page, [...firstVersionOf(article), { id: 'damaged', article: article.id }]);
  await openArticle(page);
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p2').slice(0, 10)]);
  await expect.poll(() => painted(page, 'highlight-red')).toEqual([textOf('p3').slice(4, 8)]);
  const panel = await openPanel(page, '标注');
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await page.locator('#p3').focus();
  await page.keyboard.press('2');
  await expect.poll(async () => (await painted(page, 'highlight-green')).join('')).toContain('北约');
  expect(faults).toEqual([]);
});

test('what was taken away stays in the bin for thirty days, and the browser is asked to keep it all', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const storage = navigator.storage;
    const persist = storage.persist.bind(storage);
    storage.persist = () => {
      document.documentElement.dataset['asked'] = String(
        Number(document.documentElement.dataset['asked'] ?? 0) + 1,
      );
      return persist.call(storage);
    };
  });
  await page.clock.setFixedTime('2030-01-01T08:00:00Z');
  await openArticle(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await page.locator('#p2').focus();
  await page.keyboard.press('h');
  await expect(page.locator('html')).toHaveAttribute('data-asked', '1');
  await page.keyboard.press('h');
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([]);

  await page.clock.setFixedTime('2030-01-20T08:00:00Z');
  await page.reload();
  await page.locator('#p1').waitFor();
  const panel = await openPanel(page, '标注');
  await panel.getByText('回收站（1）').click();
  await expect(panel).toContainText('还剩 11 天');
  await panel.getByRole('button', { name: '恢复' }).click();
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p2')]);
  await panel.getByRole('button', { name: '取消标注' }).click();
  await expect(panel.getByText('回收站（1）')).toBeVisible();

  await page.clock.setFixedTime('2030-02-20T08:00:00Z');
  await page.reload();
  await page.locator('#p1').waitFor();
  await expect.poll(() => storedHighlights(page)).toEqual([]);
});
