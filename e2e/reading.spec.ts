import { checkAccessibility } from './support/accessibility.ts';
import { openArticle } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const article = seedArticle();

test('the article says what it is, from whom, from when, how long, and where it came from', async ({
  page,
}) => {
  await openArticle(page);
  const header = page.locator('article header');
  await expect(header.getByRole('heading', { level: 1 })).toHaveText('北约秘书长斯托尔滕贝格访日韩实话实说');
  await expect(header).toContainText('要闻分析');
  await expect(header).toContainText('法国国际广播电台');
  const published = header.locator('time');
  await expect(published).toHaveText('2023年2月1日周三 22:07');
  await expect(published).toHaveAttribute('title', /01\/02\/2023 - 22:07/u);
  await expect(published).toHaveAttribute('datetime', '2023-02-01T21:07:00Z');
  await expect(header).toContainText(`${article.stats.characters.toLocaleString('zh-CN')} 字`);
  await expect(header).toContainText(`约 ${Math.round(article.stats.characters / 450)} 分钟`);
  const source = header.getByRole('link', { name: /原文/u });
  await expect(source).toHaveAttribute('href', /^https:\/\/www\.rfi\.fr\/cn\//u);
  await expect(source).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(page).toHaveTitle(/^北约秘书长斯托尔滕贝格访日韩实话实说/u);
  await checkAccessibility(page);
});

test('all of its text is there, paragraph by paragraph, and each paragraph has an address', async ({
  page,
}) => {
  await openArticle(page);
  await expect(page.locator('[data-block]')).toHaveCount(15);
  for (const block of article.blocks) {
    await expect(page.locator(`#${block.id} [data-offset]`)).toHaveText(block.text, { useInnerText: false });
  }
  await expect(page.locator('a[href="#p5"]')).toHaveText('5');
});

test('a link to a paragraph opens at it', async ({ page }) => {
  await openArticle(page, '#p12');
  await expect(page.locator('#p12')).toBeFocused();
  await expect(page.locator('#p12')).toBeInViewport();
});

test('a picture that cannot be fetched leaves a calm place and a way to it', async ({ page }) => {
  await openArticle(page);
  await expect(page.getByText('图片未能载入')).toBeVisible();
  const link = page.getByRole('link', { name: /打开图片/u });
  await expect(link).toHaveAttribute('href', article.hero?.src ?? '');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('a picture that can be fetched is shown without moving the text', async ({ page }) => {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(article.hero?.src ?? '', async (route) => {
    await arrived;
    await route.fulfill({ contentType: 'image/png', body: Buffer.from(dot, 'base64') });
  });
  await page.goto(`/article/${article.id}`);
  const before = await page.locator('#p1').boundingBox();
  arrive();
  await expect(page.locator('[data-picture="shown"] img')).toBeVisible();
  expect(await page.locator('#p1').boundingBox()).toEqual(before);
});

test('pictures can be switched off, and then none is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image' && request.url().startsWith('https')) asked.push(request.url());
  });
  await page.addInitScript(() => {
    localStorage.setItem('longscroll:settings', JSON.stringify({ pictures: false }));
  });
  await openArticle(page);
  await expect(page.getByText('图片已关闭')).toBeVisible();
  expect(asked).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the page follows the system into ${scheme} and can be read there`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openArticle(page);
    const lightness = await page.evaluate(() => {
      const [red = 0, green = 0, blue = 0] =
        getComputedStyle(document.documentElement)
          .backgroundColor.match(/[\d.]+/gu)
          ?.map(Number) ?? [];
      return (red + green + blue) / 3;
    });
    if (scheme === 'light') expect(lightness).toBeGreaterThan(200);
    else expect(lightness).toBeLessThan(60);
    await checkAccessibility(page);
  });
}

test('a chosen paper stays after a reload, from the first paint on', async ({ page }) => {
  await openArticle(page);
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByText('墨', { exact: true }).click();
  await checkAccessibility(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'ink');
});

test('no part of the page is wider than the window', async ({ page }) => {
  await openArticle(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
