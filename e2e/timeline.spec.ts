import { checkAccessibility } from './support/accessibility.ts';
import { openArticle, openPanel, painted } from './support/reader-page.ts';
import { expect, test } from './support/test.ts';

const DATES = [
  '2022-06',
  '2022-06',
  '2023-01-30TEV',
  '2023-01-31',
  '2023-01-31',
  '2023-01-31',
  '2023-02-01',
  '2023-02-01',
  '2023-02-01',
];

test('the nine events of the article stand in order of time, with the publication among them', async ({
  page,
}) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await expect(panel.locator('.moment time')).toHaveCount(DATES.length);
  const dates = await panel
    .locator('.moment time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(dates).toEqual(DATES);
  await expect(panel.getByRole('heading', { name: /年$/u })).toHaveText(['2022 年', '2023 年']);
  await expect(panel.getByRole('listitem').filter({ hasText: '本文发表' })).toBeVisible();
  await expect(panel.getByText('相隔 7个月')).toBeAttached();
  await checkAccessibility(page);
});

test('each event tells its date in words, what the text says and how it was worked out', async ({ page }) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  const talks = panel.locator('.moment').filter({ hasText: '举行了会谈' }).last();
  await expect(talks).toContainText('2023年1月31日周二');
  await expect(talks).toContainText('“周二”');
  await expect(talks).toContainText('推算');
  await expect(talks).toContainText('发表日（2023年2月1日周三）当天或之前最近的周二');
});

test('opening an event goes to its sentence and lights it', async ({ page }) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await panel.getByRole('button', { name: /视察了位于埼玉县/u }).click();
  await expect(page.locator('#p4')).toBeInViewport();
  await expect.poll(() => painted(page, 'lit')).toEqual([expect.stringContaining('视察了位于埼玉县')]);
  await expect(page).toHaveURL(/[?]event=/u);
  await page.reload();
  await expect.poll(() => painted(page, 'lit')).toEqual([expect.stringContaining('视察了位于埼玉县')]);
  await expect(page.locator('#p4')).toBeInViewport();
});

test('the lit sentence is not under the panel that lit it', async ({ page }) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await panel.getByRole('button', { name: /例行记者会/u }).click();
  await expect.poll(() => painted(page, 'lit')).toHaveLength(1);
  await expect
    .poll(async () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('lit') ?? [])];
        const box = range instanceof Range ? range.getBoundingClientRect() : null;
        if (box === null || box.top < 0) return false;
        return document.elementFromPoint(box.left + box.width / 2, box.top + 8)?.closest('#p14') !== null;
      }),
    )
    .toBe(true);
});

test('a date in a sentence opens its event', async ({ page }) => {
  await openArticle(page);
  await page.locator('#p6').getByRole('button', { name: '去年6月，2022年6月' }).click();
  const panel = await openPanel(page, '时间线');
  const chosen = panel.locator('[data-chosen]');
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toContainText('2022年6月');
  await expect(chosen).toBeInViewport();
});

test('figures of speech are kept apart and dated nowhere', async ({ page }) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  const apart = panel.getByRole('listitem').filter({ hasText: '修辞，不是日期' });
  await expect(apart.filter({ hasText: '今天' })).toHaveCount(1);
  await expect(apart.filter({ hasText: '明日' })).toHaveCount(1);
  await expect(apart.locator('time')).toHaveCount(0);
  await page.locator('#p9').getByRole('button', { name: '今天，无确定日期' }).click();
  await expect(panel.locator('[data-chosen]')).toContainText('今天');
});

test('the people and places of an event lead to their cards', async ({ page }) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await panel
    .locator('.moment')
    .filter({ hasText: '三边峰会' })
    .getByRole('button', { name: '尹锡悦', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/entity=/u);
  await expect(page.locator('article [data-lit]')).toHaveText(['尹锡悦']);
});

test('Escape closes one layer at a time', async ({ page, isMobile }) => {
  test.skip(isMobile, 'needs a keyboard');
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await panel.getByRole('button', { name: /视察了位于埼玉县/u }).click();
  await page.locator('#p4').focus();
  await page.keyboard.press('h');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar')).toBeHidden();
  await expect(page).toHaveURL(/event=/u);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=/u);
});
