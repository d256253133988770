import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { openArticle, openPanel, painted } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const moments = (panel: Locator): Locator => panel.locator('.moment:has(time)');

/** Whether an element is to be seen in the box that it scrolls in. */
const isInPanel = (element: Locator): Promise<boolean> =>
  element.evaluate((row) => {
    let box = row.parentElement;
    while (box !== null && !/auto|scroll/u.test(getComputedStyle(box).overflowY)) box = box.parentElement;
    const seen = box?.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    return seen !== undefined && top < seen.bottom - 20 && bottom > seen.top + 20;
  });

const scrollTo = async (page: Page, block: string): Promise<void> => {
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: 'center' }), block);
};

test('the overview shows all of the time at once and leads to each event', async ({ page, isMobile }) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  const strip = panel.locator('.strip');
  const slider = panel.getByRole('slider', { name: '时间总览' });
  // One band for the month, a dot for each day; seven months are left out.
  await expect(strip.locator('.strip-mark[data-shape=band]')).toHaveCount(1);
  await expect(strip.locator('.strip-mark[data-shape=dot]')).toHaveCount(3);
  await expect(strip.locator('.strip-break')).toHaveCount(1);
  await expect(strip.locator('.strip-labels')).toContainText('2022年');

  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /2023年2月1日.*3 件/u);
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2022年6月/u);
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2023年1月30日.*晚间/u);
  await expect(panel.locator('.moment[data-pointed]')).toContainText('飞抵东京');
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'lit')).toEqual([expect.stringContaining('飞抵东京')]);
  await expect(strip.locator('.strip-mark[data-lit]')).not.toHaveCount(0);
  if (isMobile) await panel.getByRole('button', { name: '展开' }).tap();

  // What is of one time is opened in turn.
  await panel.locator('.timeline').evaluate((element) => element.closest('[data-panel]')?.scrollTo(0, 0));
  await strip.locator('.strip-plot').click({ position: { x: 6, y: 20 } });
  await expect.poll(() => painted(page, 'lit')).toEqual([expect.stringContaining('三边峰会')]);
  await expect(strip.locator('.strip-mark[data-opened][data-shape=band]')).toHaveCount(1);
});

test('events can be filtered by who takes part and by what is said of them, for as long as the tab is open', async ({
  page,
}) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await panel.getByRole('button', { name: '筛选', exact: true }).click();
  const names = panel.getByRole('group', { name: '与谁有关' });
  const kinds = panel.getByRole('group', { name: '哪一类说法' });
  await names.getByRole('button', { name: '岸田文雄 3' }).click();
  await expect(moments(panel)).toHaveCount(3);
  await expect(panel.getByText('3 / 9 件')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('3 / 9 件');
  await names
    .getByRole('button', { name: /毛宁|其余/u })
    .last()
    .click();
  await names.getByRole('button', { name: '毛宁 1' }).click();
  await expect(moments(panel)).toHaveCount(4);
  await kinds.getByRole('button', { name: '说法 1' }).click();
  await expect(moments(panel)).toHaveCount(1);
  await expect(moments(panel)).toContainText('毛宁');
  await checkAccessibility(page);

  await page.reload();
  await page.locator('#p1').waitFor();
  await openPanel(page, '时间线');
  await expect(moments(panel)).toHaveCount(1);
  await panel.getByRole('button', { name: '筛选', exact: true }).click();
  await names.getByRole('button', { name: /^毛宁/u }).click();
  await expect(panel.getByText('没有符合的事件')).toBeVisible();
  await panel.getByRole('button', { name: '清除筛选' }).last().click();
  await expect(moments(panel)).toHaveCount(9);
  await expect(panel.getByText('9 件', { exact: true })).toBeVisible();
});

test('the year stays above its events, and a month is drawn as a stretch of the thread', async ({ page }) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await expect(moments(panel).first()).toHaveAttribute('data-extent', 'soft soft');
  await expect(moments(panel).last()).not.toHaveAttribute('data-extent');
  const year = panel.getByRole('heading', { name: '2023 年' });
  await panel.getByRole('listitem').filter({ hasText: '本文发表' }).scrollIntoViewIfNeeded();
  await expect.poll(() => isInPanel(year)).toBe(true);
});

test('the timeline follows the text until the reader is busy in it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the sheet is another story');
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  const last = moments(panel).filter({ hasText: '例行记者会' });
  expect(await isInPanel(last)).toBe(false);
  await scrollTo(page, 'p14');
  await expect(last).toHaveAttribute('data-in-view');
  await expect.poll(() => isInPanel(last)).toBe(true);

  // Turning the wheel in it is being busy in it.
  const june = moments(panel).filter({ hasText: '前所未有' }).first();
  await last.hover();
  await page.mouse.wheel(0, 40);
  await scrollTo(page, 'p6');
  await expect(june).toHaveAttribute('data-in-view');
  expect(await isInPanel(june)).toBe(false);
  await page.locator('#p7').click({ position: { x: 300, y: 20 } });
  await scrollTo(page, 'p12');
  await scrollTo(page, 'p14');
  await expect.poll(() => isInPanel(last)).toBe(true);

  await panel.getByRole('button', { name: '跟随正文' }).click();
  await page.locator('#p14').focus();
  await scrollTo(page, 'p6');
  await expect(june).toHaveAttribute('data-in-view');
  expect(await isInPanel(june)).toBe(false);
});

test('the timeline is read with the keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'needs a keyboard');
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await page.locator('#p1').focus();
  await page.keyboard.press('t');
  await page.keyboard.press('Home');
  await expect(moments(panel).first().getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await expect(moments(panel).nth(2).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect.poll(() => painted(page, 'lit')).toEqual([expect.stringContaining('三边峰会')]);
  await page.keyboard.press('Escape');
  await expect(page.locator('#p6')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('时间线中');
});

test('on a phone, opening an event lowers the sheet and leaves its sentence to be read', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'panels stand beside the text');
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  const height = async (): Promise<number> => (await panel.boundingBox())?.height ?? 0;
  await panel.locator('.moment').first().waitFor();
  const high = await height();
  await panel.getByRole('button', { name: /例行记者会/u }).tap();
  await expect.poll(() => painted(page, 'lit')).toHaveLength(1);
  expect(await height()).toBeLessThan(high * 0.7);
  // All of the sentence, not only its beginning, is above the sheet.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('lit') ?? [])];
        const sheet = document.querySelector('[data-covers-below]')?.getBoundingClientRect();
        const box = range instanceof Range ? range.getBoundingClientRect() : null;
        return box !== null && sheet !== undefined && box.top >= 0 && box.bottom <= sheet.top;
      }),
    )
    .toBe(true);
  await expect.poll(() => isInPanel(panel.locator('[data-chosen]'))).toBe(true);
  await checkAccessibility(page);
  await panel.getByRole('button', { name: '展开' }).tap();
  expect(await height()).toBe(high);
});

test('the events can be taken away as a timeline, a calendar and a table', async ({ page }) => {
  const { id, events } = seedArticle();
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await panel.getByRole('button', { name: '下载事件' }).click();
  const save = async (name: RegExp): Promise<{ name: string; text: string }> => {
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const timeline = await save(/TimelineJS/u);
  expect(timeline.name).toBe(`${id}.timeline.json`);
  expect(JSON.parse(timeline.text)).toMatchObject({
    events: expect.arrayContaining([expect.objectContaining({ start_date: { year: 2022, month: 6 } })]),
  });
  const calendar = await save(/iCalendar/u);
  expect(calendar.name).toBe(`${id}.ics`);
  expect(calendar.text.match(/BEGIN:VEVENT/gu)).toHaveLength(events.length);
  const table = await save(/CSV/u);
  expect(table.name).toBe(`${id}.csv`);
  expect(table.text.trimEnd().split('\r\n')).toHaveLength(events.length + 1);
  expect(table.text).toContain('2022-06,2022-06-01,2022-06-30,happened');
});

test('on paper the timeline is a table', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one sheet of paper is like the other');
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openArticle(page);
  await page.getByRole('button', { name: '打印' }).click();
  await page.getByRole('dialog', { name: '打印' }).getByRole('button', { name: '打印…' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const table = page.locator('.print-sheet').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    '日期',
    '原文',
    '事件',
    '说法',
    '人物、地点、机构',
  ]);
  // The events, the publication and the line of headers.
  await expect(table.getByRole('row')).toHaveCount(seedArticle().events.length + 2);
  const row = table.getByRole('row').filter({ hasText: '三边峰会' }).last();
  await expect(row.getByRole('cell')).toHaveText([
    '2022年6月',
    '去年6月',
    /三边会晤。 6$/u,
    '已发生',
    /尹锡悦、岸田文雄、拜登、马德里/u,
  ]);
});
