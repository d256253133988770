import { checkAccessibility } from './support/accessibility.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const { id } = seedArticle();
const file = `**/data/articles/${id}.json`;

test('an article that the archive does not hold is said to be missing', async ({ page, faults }) => {
  await page.goto('/article/000000000000');
  await expect(page.getByRole('heading', { name: '没有这一篇' })).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('main').getByRole('link', { name: '文章目录' }).click();
  await expect(page.getByRole('heading', { name: '文章目录' })).toBeVisible();
  faults.splice(0); // the 404 itself
});

test('an address that is no page is said to be none', async ({ page, faults }) => {
  await page.goto('/nowhere/at/all');
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
  await checkAccessibility(page);
  faults.splice(0);
});

test('damaged data is not shown, and a maintainer can see where the damage is', async ({ page }) => {
  await page.route(file, (route) =>
    route.fulfill({ json: { ...seedArticle(), blocks: [{ id: 'p1', kind: 'poem' }] } }),
  );
  await page.goto(`/article/${id}`);
  await expect(page.getByRole('heading', { name: '数据读不懂' })).toBeVisible();
  await page.getByText('技术细节').click();
  await expect(page.getByText(/^blocks\.0/u)).toBeVisible();
  await checkAccessibility(page);
});

test('data cut short is damaged data', async ({ page }) => {
  await page.route(file, (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"schemaVersion":1,"id"' }),
  );
  await page.goto(`/article/${id}`);
  await expect(page.getByRole('heading', { name: '数据读不懂' })).toBeVisible();
});

test('without a network the reader is told so, and trying again works once it is back', async ({
  page,
  faults,
}) => {
  await page.route(file, (route) => route.abort('internetdisconnected'));
  await page.goto(`/article/${id}`);
  await expect(page.getByRole('heading', { name: '取不到数据' })).toBeVisible();
  await checkAccessibility(page);
  await page.unroute(file);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('#p1')).toBeVisible();
  faults.splice(0);
});

test('while the article is on its way its beginning can be read, and to who has settings the page says so', async ({
  page,
}) => {
  await page.route(file, () => undefined);
  await page.goto(`/article/${id}`, { waitUntil: 'commit' });
  await expect(page.locator('.first-look h1')).toBeVisible();
  await page.unroute(file);
  await page.evaluate(() => localStorage.setItem('longscroll:settings', '{}'));

  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(file, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`/article/${id}`, { waitUntil: 'commit' });
  await expect(page.getByText('正在展开……')).toBeAttached();
  arrive();
  await expect(page.locator('#p1')).toBeVisible();
});

test('an archive without articles says how to fill it', async ({ page }) => {
  await page.route('**/data/library.json', (route) =>
    route.fulfill({ json: { schemaVersion: 1, months: [] } }),
  );
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '这里还没有文章' })).toBeVisible();
  await expect(page.getByText('SEEDS_DIR')).toBeVisible();
  await checkAccessibility(page);
});
