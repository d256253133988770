import { servePlainly, type PlainServer } from './support/plain-server.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const { id, title } = seedArticle();
let host: PlainServer;

test.beforeAll(async () => {
  host = await servePlainly('dist');
});
test.afterAll(async () => {
  await host.close();
});

test('a host that only serves files opens an article by its address', async ({ page }) => {
  const response = await page.goto(`${host.address}/article/${id}/#p5`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('#p5')).toBeFocused();
});

test('a page that is fetched without running it already has the article’s title', async ({ request }) => {
  const page = await (await request.get(`${host.address}/article/${id}/`)).text();
  expect(page).toContain(`<title>${title}</title>`);
});

test('before any script runs the article’s beginning can be read, where it will stand', async ({
  page,
  browser,
}) => {
  const address = `${host.address}/article/${id}/`;
  const still = await browser.newPage({ javaScriptEnabled: false, viewport: page.viewportSize() });
  await still.goto(address);
  await page.goto(address);
  await page.locator('#p1').waitFor();
  for (const [before, after] of [
    ['h1', 'h1'],
    ['.row p >> nth=0', '#p1 p'],
  ] as const) {
    const place = await still.locator(before).boundingBox();
    expect(place).not.toBeNull();
    expect(await page.locator(after).boundingBox()).toEqual(place);
  }
  await still.close();
});

test('its page tells other programs what the article is, in data that no browser runs', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset['refused'] = violatedDirective;
    });
  });
  await page.goto(`${host.address}/article/${id}/`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const data: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  );
  expect(data).toMatchObject({ '@type': 'NewsArticle', headline: title, inLanguage: 'zh-Hans' });
  await expect(page.locator('html')).not.toHaveAttribute('data-refused');
});

test('an address without a file still gets the reader’s own page for it', async ({ page, faults }) => {
  await page.goto(`${host.address}/article/000000000000`);
  await expect(page.getByRole('heading', { name: '没有这一篇' })).toBeVisible();
  faults.splice(0);
});
