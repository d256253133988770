import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { articleFile, DATA_FOLDER } from '#model/files.ts';
import { SERVICE_WORKER_FILE } from '#model/offline.ts';
import { checkAccessibility } from './support/accessibility.ts';
import { servePlainly, type PlainServer } from './support/plain-server.ts';
import { painted } from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

const { id, title } = seedArticle();
const entry = /北约秘书长斯托尔滕贝格访日韩实话实说/u;

let folder: string;
let host: PlainServer;

// A copy, since what a site does when it is built anew is part of the story.
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'longscroll-offline-'));
  cpSync('dist', folder, { recursive: true });
  host = await servePlainly(folder);
});
test.afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const keptMark = (page: Page) => page.getByText('可离线', { exact: true });

/** Opens the article for the first time and waits until it can be read without a network. */
const openAndKeep = async (page: Page): Promise<void> => {
  await page.goto(`${host.address}/article/${id}`);
  await page.locator('#p1').waitFor();
  await expect(keptMark(page)).toBeVisible({ timeout: 30_000 });
};

test('an article opened once is read, found and marked without a network; one never opened says so calmly', async ({
  page,
  context,
  faults,
}) => {
  await openAndKeep(page);
  await checkAccessibility(page);
  await page.getByRole('link', { name: /长卷/u }).click();
  await expect(page.getByRole('link', { name: entry })).toContainText('可离线');

  await context.setOffline(true);
  await page.goto(`${host.address}/article/${id}#p5`);
  await expect(page.locator('#p5')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page.getByRole('link', { name: /长卷/u }).click();
  await expect(page.getByRole('link', { name: entry })).toContainText('可离线');
  await expect(page.getByRole('status').filter({ hasText: '现在没有网络' })).toBeVisible();
  await checkAccessibility(page);

  await page.goto(`${host.address}/article/000000000000`);
  await expect(page.getByRole('heading', { name: '这一页还没有存在这台设备上' })).toBeVisible();
  await checkAccessibility(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('heading', { name: '没有这一篇' })).toBeVisible();
  faults.splice(0); // what could not be fetched
});

test('an article that was built anew stays as it is until its reader asks for the new text', async ({
  page,
}) => {
  await openAndKeep(page);
  const file = join(folder, DATA_FOLDER, articleFile(id));
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(title, '改过的题目'));
  await page.reload();
  const prompt = page.getByRole('region', { name: '这篇文章有更新' });
  await expect(prompt).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await checkAccessibility(page);
  await prompt.getByRole('button', { name: '看新的' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('改过的题目');
  await expect(prompt).toBeHidden();
});

test('a new version of the app waits until its reader agrees, and nothing is lost by it', async ({
  page,
  context,
  faults,
}) => {
  await openAndKeep(page);
  await page.locator('#p5').focus();
  await page.keyboard.press('2');
  await expect.poll(() => painted(page, 'highlight-green')).toHaveLength(1);
  await page.locator('#p5').scrollIntoViewIfNeeded();
  const worker = join(folder, SERVICE_WORKER_FILE);
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// Another build.\n`);
  await page.reload();
  const prompt = page.getByRole('region', { name: '有新版本' });
  await expect(prompt).toBeVisible({ timeout: 30_000 });
  await checkAccessibility(page);
  const loaded = page.waitForEvent('load');
  await prompt.getByRole('button', { name: '现在换' }).click();
  await loaded;
  await expect(page.locator('#p5')).toBeInViewport();
  await expect.poll(() => painted(page, 'highlight-green')).toHaveLength(1);
  await expect(prompt).toBeHidden();
  await expect(keptMark(page)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('#p5')).toBeInViewport();
  await expect.poll(() => painted(page, 'highlight-green')).toHaveLength(1);
  faults.splice(0);
});

test('all of an archive can be kept, and cleared away again', async ({ page, context, faults }) => {
  await page.goto(`${host.address}/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(page.getByRole('link', { name: entry })).not.toContainText('可离线');
  await page.getByRole('button', { name: '离线阅读' }).click();
  const dialog = page.getByRole('dialog', { name: '离线阅读' });
  await dialog.getByRole('button', { name: '全部存下（1 篇）' }).click();
  await expect(dialog.getByText('存好了，共 1 篇。')).toBeVisible();
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: '关闭' }).click();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: entry }).click();
  await expect(page.locator('#p1')).toBeVisible();
  await page.getByRole('link', { name: /长卷/u }).click();
  await page.getByRole('button', { name: '离线阅读' }).click();
  await dialog.getByRole('button', { name: '清除已存的文章' }).click();
  await expect(dialog.getByText('已存 0 篇')).toBeVisible();
  faults.splice(0);
});
