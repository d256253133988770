import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import * as v from 'valibot';
import { parse } from 'yaml';
import { CorrectionSchema } from '#model/correction/correction.ts';
import { checkAccessibility } from './support/accessibility.ts';
import { margin, openArticle, openPanel, painted } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const article = seedArticle();
const idOf = (name: string): string => article.entities.find((entity) => entity.name === name)?.id ?? '';

/** Tags of an entity in the text. */
const tags = (page: Page, id: string): Locator => page.locator(`article [data-tag="${id}"]`);
const count = (name: string): number => article.mentions.filter(({ entity }) => entity === idOf(name)).length;

/** Opens the card of an entity and its form; returns the panel. */
const beginCorrection = async (page: Page, name: string): Promise<Locator> => {
  const panel = await openPanel(page, '人物地名');
  await panel.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();
  await panel
    .getByRole('region', { name, exact: true })
    .getByRole('button', { name: '更正', exact: true })
    .click();
  return panel;
};

/** The radio buttons are drawn as their labels. */
const choose = (panel: Locator, label: string): Promise<void> =>
  panel.getByRole('form').locator('label').filter({ hasText: label }).click();

test('a wrong name is hidden in the article, stays so, is told to other tabs and comes back', async ({
  page,
  context,
}) => {
  await openArticle(page);
  const other = await context.newPage();
  await openArticle(other);
  const panel = await beginCorrection(page, '日本');
  await checkAccessibility(page);
  await panel.getByRole('button', { name: '更正', exact: true }).click();
  await expect(tags(page, idOf('日本'))).toHaveCount(0);
  await expect(tags(other, idOf('日本'))).toHaveCount(0);
  await expect(panel.getByRole('button', { name: '撤销更正' })).toBeFocused();
  await page.reload();
  await expect(tags(page, idOf('日本'))).toHaveCount(0);
  await openPanel(page, '人物地名');
  const corrections = panel.getByRole('region', { name: '更正（1）' });
  await expect(corrections).toContainText('日本→不是名字');
  await checkAccessibility(page);
  await corrections.getByRole('button', { name: '收回更正：“日本”不是名字' }).click();
  await expect(tags(page, idOf('日本'))).toHaveCount(count('日本'));
  await panel.getByRole('button', { name: '撤销更正' }).click();
  await expect(tags(page, idOf('日本'))).toHaveCount(0);
});

test('a name gets another kind, joins another entity, and one mention of it leaves; all of it is exported', async ({
  page,
}) => {
  await openArticle(page);
  const panel = await beginCorrection(page, '北约');
  await choose(panel, '类别不对');
  await choose(panel, '地点');
  await panel.getByRole('button', { name: '更正', exact: true }).click();
  await expect(panel.getByRole('region', { name: '北约', exact: true })).toContainText('地点');
  await expect(page).toHaveURL(new RegExp(`entity=${encodeURIComponent('place-北约')}`, 'u'));

  const card = await beginCorrection(page, '岸田文雄');
  await choose(card, '和别的是同一个');
  await card.getByRole('combobox', { name: '就是' }).selectOption({ label: '斯托尔滕贝格' });
  await card.getByRole('button', { name: '更正', exact: true }).click();
  const merged = panel.getByRole('region', { name: '斯托尔滕贝格', exact: true });
  await expect(merged).toContainText('岸田文雄');
  await expect(tags(page, idOf('斯托尔滕贝格'))).toHaveCount(count('斯托尔滕贝格') + count('岸田文雄'));

  await merged.getByRole('button', { name: '更正', exact: true }).click();
  await choose(panel, '是另一个');
  await panel.getByRole('textbox', { name: '正确的名字' }).fill('岸田文雄');
  await panel.getByRole('textbox', { name: '正确的名字' }).press('Enter');
  await expect(tags(page, 'person-岸田文雄')).toHaveCount(1);

  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: '导出更正' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('corrections.yaml');
  const exported: unknown = parse(readFileSync(await file.path(), 'utf8'));
  const { corrections } = v.parse(
    v.object({ version: v.literal(1), corrections: v.array(CorrectionSchema) }),
    exported,
  );
  expect(corrections.map(({ action, where }) => [action, where.scope])).toEqual([
    ['retype', 'article'],
    ['merge', 'article'],
    ['split', 'mention'],
  ]);
});

test('a wrong date gets the right one or goes, with what was dated by it', async ({ page }) => {
  await openArticle(page);
  const panel = await openPanel(page, '时间线');
  await panel.locator('.moment-open').filter({ hasText: '举行了会谈' }).last().click();
  const talks = panel.locator('[data-chosen]');
  await talks.getByRole('button', { name: '更正这个日期' }).click();
  const field = panel.getByRole('textbox', { name: '正确的日期' });
  await field.fill('周二');
  await expect(panel.getByRole('button', { name: '更正', exact: true })).toBeDisabled();
  await field.fill('2023.1.24');
  await expect(panel.getByText('2023年1月24日周二', { exact: true })).toBeVisible();
  await checkAccessibility(page);
  await panel.getByRole('button', { name: '更正', exact: true }).click();
  await expect(talks.locator('time')).toHaveAttribute('datetime', '2023-01-24');
  await expect(talks).toContainText('已更正；原作2023年1月31日周二');
  await page.reload();
  await openPanel(page, '时间线');
  await expect(talks.locator('time')).toHaveAttribute('datetime', '2023-01-24');

  await talks.getByRole('button', { name: '更正这个日期' }).click();
  await choose(panel, '不是日期');
  await panel.getByRole('button', { name: '更正', exact: true }).click();
  await expect(talks).toHaveCount(0);
  await panel.getByRole('button', { name: '撤销更正' }).click();
  await expect(talks.locator('time')).toHaveAttribute('datetime', '2023-01-24');
});

test('one undo takes back whatever was done last, by keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'needs a keyboard');
  await openArticle(page);
  await margin(page, 2).click();
  await page.locator('#p1').getByRole('button', { name: '日本，地点' }).first().press('Enter');
  await page.keyboard.press('e');
  await expect(page.locator('#panel-entities')).toBeFocused();
  for (const name of ['更正', '更正'] as const) {
    const button = page.getByRole('complementary').getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
  }
  await expect(tags(page, idOf('日本')).filter({ hasText: '日本' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tags(page, idOf('日本'))).toHaveCount(count('日本'));
  await expect.poll(() => painted(page, 'highlight-yellow')).toHaveLength(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => painted(page, 'highlight-yellow')).toHaveLength(0);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(tags(page, idOf('日本')).filter({ hasText: '日本' })).toHaveCount(0);
});
