import { checkAccessibility } from './support/accessibility.ts';
import { openArticle, openPanel } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';
import { watchTextShifts } from './support/text-shifts.ts';

const article = seedArticle();
const entityNamed = (name: string) => {
  const entity = article.entities.find((one) => one.name === name);
  if (entity === undefined) throw new Error(`the build found no entity named ${name}`);
  const mentions = article.mentions.filter((mention) => mention.entity === entity.id);
  return { entity, mentions };
};

test('people, places and organizations are listed with their counts', async ({ page }) => {
  await openArticle(page);
  const panel = await openPanel(page, '人物地名');
  for (const name of ['斯托尔滕贝格', '日本', '北约']) {
    const { mentions } = entityNamed(name);
    await expect(
      panel.getByRole('button', { name: new RegExp(`^${name}\\s*${mentions.length}`, 'u') }),
    ).toBeVisible();
  }
  await panel.getByRole('button', { name: /^人物 \d/u }).click();
  await expect(panel.getByRole('button', { name: /^日本/u })).toBeHidden();
  await checkAccessibility(page);
});

test('choosing one lights all its mentions, whatever their spelling, and steps through them', async ({
  page,
}) => {
  await openArticle(page);
  const panel = await openPanel(page, '人物地名');
  await panel.getByRole('button', { name: /^斯托尔滕贝格/u }).click();
  const { entity, mentions } = entityNamed('斯托尔滕贝格');
  const lit = page.locator('article [data-lit]');
  await expect(lit).toHaveCount(mentions.length);
  const spellings = new Set(await lit.allTextContents());
  expect(spellings).toEqual(new Set(['斯托尔滕贝格', '史托腾柏格', 'Jens Stoltenberg']));
  await expect(page).toHaveURL(new RegExp(`[?]entity=${encodeURIComponent(entity.id)}`, 'u'));

  const card = panel.getByRole('region', { name: '斯托尔滕贝格' });
  await expect(card).toContainText('Jens Stoltenberg');
  await expect(card).toContainText('史托腾柏格');
  await checkAccessibility(page);
  await card.getByRole('button', { name: '下一处' }).click();
  await expect(card).toContainText(`2 / ${mentions.length}`);
  await expect(page.locator('article [data-current]')).toHaveText('Jens Stoltenberg');
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await expect(card).toContainText(`${mentions.length} / ${mentions.length}`);
  await expect(page.locator('article [data-current]')).toBeInViewport();
});

test('a surname alone and the full name are one person', async () => {
  const { entity, mentions } = entityNamed('岸田文雄');
  expect(entity.aliases).toContain('岸田');
  expect(mentions.length).toBeGreaterThan(2);
});

test('a name in the text opens its card at that mention', async ({ page }) => {
  await openArticle(page);
  await page.locator('#p5').getByRole('button', { name: '史托腾柏格，人物' }).click();
  const panel = await openPanel(page, '人物地名');
  const { mentions } = entityNamed('斯托尔滕贝格');
  const at = mentions.findIndex(({ block, start }) => block === 'p5' && start > 0) + 1;
  await expect(panel.getByRole('region', { name: '斯托尔滕贝格' })).toContainText(
    `${at} / ${mentions.length}`,
  );
});

test('Escape lets go of a name: at once beside the text, after its sheet on a phone', async ({
  page,
  isMobile,
}) => {
  await openArticle(page);
  await page.locator('#p5').getByRole('button', { name: '史托腾柏格，人物' }).click();
  await expect(page).toHaveURL(/entity=/u);
  if (isMobile) {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: '人物地名', exact: true })).toBeHidden();
  }
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/entity=/u);
  await expect(page.locator('article [data-lit]')).toHaveCount(0);
});

test('an address that names an entity opens with it lit', async ({ page }) => {
  const { entity, mentions } = entityNamed('北约');
  await openArticle(page, `?entity=${entity.id}`);
  await expect(page.locator('article [data-lit]')).toHaveCount(mentions.length);
});

test('the names of the paragraph in focus are reached with Tab and opened with Enter', async ({ page }) => {
  await openArticle(page);
  await page.locator('#p2').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '北约，机构' }).nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entity=/u);
});

test('names can be left unmarked for good, and coming or going they move no word', async ({ page }) => {
  const shifts = await watchTextShifts(page);
  await openArticle(page);
  await expect(page.locator('article [data-tag]').first()).toBeVisible();
  expect(await shifts(), 'while the page came').toEqual([]);
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByRole('switch', { name: '标出人名地名与时间' }).click();
  await expect(page.locator('article [data-tag]')).toHaveCount(0);
  await page.getByRole('switch', { name: '标出人名地名与时间' }).click();
  await expect(page.locator('article [data-tag]')).not.toHaveCount(0);
  expect(await shifts(), 'while the tags went and came').toEqual([]);
  await page.getByRole('switch', { name: '标出人名地名与时间' }).click();
  await page.reload();
  await expect(page.locator('#p1')).toBeVisible();
  await expect(page.locator('article [data-tag]')).toHaveCount(0);
});

test('what may be the same is named in the card and leads there', async ({ page }) => {
  const { entity } = entityNamed('日本');
  const other = entityNamed('韩国').entity;
  await page.route(`**/data/articles/${article.id}.json`, (route) =>
    route.fulfill({
      json: {
        ...article,
        entities: article.entities.map((one) => (one === entity ? { ...one, seeAlso: [other.id] } : one)),
      },
    }),
  );
  await openArticle(page, `?entity=${entity.id}`);
  const panel = await openPanel(page, '人物地名');
  const card = panel.getByRole('region', { name: '日本', exact: true });
  await expect(card).toContainText('可能相同');
  await card.getByRole('button', { name: '韩国', exact: true }).click();
  await expect(panel.getByRole('region', { name: '韩国', exact: true })).toBeVisible();
});
