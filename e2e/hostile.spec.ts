import type { Page } from '@playwright/test';
import { serveHostileSite, type HostileSite } from './support/hostile-site.ts';
import { pictureAddresses } from './support/picture-addresses.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<object, { readonly site: HostileSite }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures it needs
    async ({}, use) => {
      const site = await serveHostileSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  pictures: [
    async ({ site }, use) => {
      await use(pictureAddresses(site.dist));
    },
    { scope: 'worker' },
  ],
});

/** What ran: dialogs, other windows, and the flag that all vectors set. */
const watch = async (page: Page): Promise<{ readonly ran: () => Promise<string[]> }> => {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => seen.push(`window ${popup.url()}`));
  const flagged = (): Promise<boolean> => page.evaluate(() => 'ran' in window);
  return { ran: async () => [...seen, ...((await flagged()) ? ['flag'] : [])] };
};

/** What of the page could run or load something by itself, but the site's own scripts, styles and pictures. */
const active = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const named = document.body.querySelectorAll(
      'script, style, link, meta, base, iframe, frame, object, embed, form, video, audio, source, template',
    );
    const handlers = elements.filter((element) =>
      element
        .getAttributeNames()
        .some((name) => name.startsWith('on') || name === 'srcdoc' || name === 'ping'),
    );
    const links = [...document.querySelectorAll('a')].filter(
      (link) => !/^(?:https?|mailto):$/u.test(link.protocol),
    );
    const pictures = [...document.images].filter(({ src }) => !src.startsWith('https://'));
    return [...named, ...handlers, ...links, ...pictures].map((element) => element.outerHTML.slice(0, 200));
  });

/** Passes over the whole text as a reader does: to its end, the pointer over everything, from one focus to the next. */
const readThrough = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    for (const block of document.querySelectorAll('main [id^=p]')) {
      block.scrollIntoView();
      for (const element of [block, ...block.querySelectorAll('*')]) {
        for (const type of ['mouseover', 'mousemove', 'pointerenter'])
          element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
      }
      await new Promise(requestAnimationFrame);
    }
  });
  for (let press = 0; press < 10; press++) await page.keyboard.press('Tab');
};

test('an article made of known attacks runs nothing and loads nothing but its pictures', async ({
  page,
  site,
  pictures,
}) => {
  const { ran } = await watch(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) asked.push(`${request.resourceType()} ${request.url()}`);
  });
  expect(site.articles).toHaveLength(9);
  for (const { id, title } of site.articles) {
    const address = `${site.address}/article/${id}/`;
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await readThrough(page);
    expect(await active(page), title).toEqual([]);
    expect(await ran(), title).toEqual([]);
    expect(page.url()).toBe(address);
  }
  expect(asked).toContain('image https://pictures.invalid/1.jpg');
  expect(asked.filter((request) => !pictures.has(request.replace(/^image /u, '')))).toEqual([]);
});

test('the list of articles shows hostile headlines as they are and runs none', async ({ page, site }) => {
  const { ran } = await watch(page);
  await page.goto(site.address);
  for (const { title } of site.articles)
    await expect(page.getByRole('link', { name: title.replace(/\s+/gu, ' ') })).toBeVisible();
  expect(await active(page)).toEqual([]);
  expect(await ran()).toEqual([]);
});
