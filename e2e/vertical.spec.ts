import type { Page } from '@playwright/test';
import { checkAccessibility } from './support/accessibility.ts';
import { margin, openArticle, openPanel, painted } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { chooseBefore } from './support/settings.ts';
import { expect, test } from './support/test.ts';

const article = seedArticle();
const textOf = (paragraph: number): string => article.blocks[paragraph - 1]?.text ?? '';

/** How far the upright page is turned, in CSS pixels from its beginning at the right. */
const turned = (page: Page): Promise<number> => page.locator('main').evaluate((main) => -main.scrollLeft);

const expectTurned = async (page: Page, how: 'on' | 'back', from: number): Promise<void> => {
  const probe = expect.poll(() => turned(page));
  await (how === 'on' ? probe.toBeGreaterThan(from + 40) : probe.toBeLessThan(from - 40));
  // Smooth movements end before the next one is asked for.
  let before = -1;
  await expect
    .poll(async () => {
      const [last, now] = [before, await turned(page)];
      before = now;
      return now === last;
    })
    .toBe(true);
};

test('upright columns from right to left: chosen in the settings, and the whole article works in them', async ({
  page,
  isMobile,
}) => {
  await openArticle(page);
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByRole('radio', { name: '竖排' }).check({ force: true });
  await page.keyboard.press('Escape');
  const main = page.locator('main');
  await expect(main).toHaveCSS('writing-mode', 'vertical-rl');

  const [first, second] = await Promise.all(
    [1, 2].map((id) => page.locator(`#p${id} [data-offset]`).boundingBox()),
  );
  expect((second?.x ?? 0) + (second?.width ?? 0)).toBeLessThanOrEqual((first?.x ?? 0) + 1);
  expect(
    await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
  ).toBeLessThanOrEqual(0);

  // Quotation marks are turned for the eye only: as many characters as before, so that every place in the text holds.
  const shown = await page.locator('#p1 [data-offset]').evaluate((element) => element.textContent);
  expect(shown).toContain('『朋友』');
  expect(shown).toHaveLength(textOf(1).length);

  await page.locator('#p2').focus();
  await margin(page, 2).click();
  await expect.poll(() => painted(page, 'highlight-yellow')).toHaveLength(1);
  const tools = await page.getByRole('toolbar', { name: '标注工具' }).boundingBox();
  const text = await page.locator('#p2 [data-offset]').boundingBox();
  expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
  await page.keyboard.press('Escape');

  const panel = await openPanel(page, '时间线');
  await panel.getByRole('button', { name: /例行记者会/u }).click();
  await expect.poll(() => painted(page, 'lit')).toHaveLength(1);
  const lit = page.locator('[data-block]', { hasText: '例行记者会' });
  await expect(lit).toBeInViewport();
  if (isMobile) {
    const sheet = await page.getByRole('region', { name: '时间线' }).boundingBox();
    const lines = await lit.locator('[data-offset]').boundingBox();
    expect((lines?.y ?? 0) + (lines?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
  }
  await checkAccessibility(page);
  await page.getByRole('button', { name: '回到刚才读的地方' }).click();
  await expect(page.locator('#p2')).toBeInViewport();
  await page.keyboard.press('Escape'); // on a phone, the sheet
  const name = page.locator('#p2 .tag').last();
  // At the end of the view, where shorter lines would push it out.
  await name.evaluate((tag) => {
    const view = document.querySelector('main');
    const left = tag.getBoundingClientRect().left - (view?.getBoundingClientRect().left ?? 0) - 24;
    view?.scrollBy({ left, behavior: 'instant' });
  });
  await name.click();
  await expect(page).toHaveURL(/[?]entity=/u);
  await openPanel(page, '人物地名');
  await expect(name).toBeInViewport();
});

test('the page is turned by wheel and keys, and a link to a paragraph opens at it', async ({
  page,
  isMobile,
}) => {
  await chooseBefore(page, { writing: 'vertical' });
  await openArticle(page, '#p7');
  await expect(page.locator('#p7')).toBeFocused();
  await expect(page.locator('#p7')).toBeInViewport();
  await page
    .locator('.progress')
    .evaluate((bar) => Promise.all(bar.getAnimations().map(({ ready }) => ready)));
  expect((await page.locator('.progress').boundingBox())?.width).toBeGreaterThan(20);

  await page.keyboard.press('Home');
  await expect.poll(() => turned(page)).toBeLessThan(1);
  await page.locator('main').hover({ position: { x: 200, y: 300 } });
  if (!isMobile) {
    await page.mouse.wheel(0, 300);
    await expectTurned(page, 'on', 0);
  }
  for (const [key, how] of [
    ['Space', 'on'],
    ['ArrowLeft', 'on'],
    ['ArrowRight', 'back'],
    ['PageDown', 'on'],
    ['Shift+Space', 'back'],
  ] as const) {
    const before = await turned(page);
    await page.keyboard.press(key);
    await expectTurned(page, how, before);
  }
  await page.keyboard.press('End');
  await expect(page.getByText('全文完')).toBeInViewport();
  await page.locator('#p3').focus();
  await page.keyboard.press('j');
  await expect(page.locator('#p4')).toBeFocused();
  await expect(page.locator('#p4')).toBeInViewport();
});
