import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import * as v from 'valibot';
import { build, preview } from 'vite';
import { ArticleIndexSchema, ArticleSchema, type Article } from '#model/article.ts';
import { articleFile, DATA_FOLDER, INDEX_FILE } from '#model/files.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { LAUNCH_FLAGS } from '../../browser/launch-flags.ts';

/** As long as the longest articles of real archives. */
const CHARACTERS = 55_000;

/** Writes an archive of one article of 55,000 characters: that of `seeds`, over and over. */
const writeArchive = (folder: string): void => {
  const [seed] = readdirSync('seeds');
  if (seed === undefined) throw new Error('seeds/ holds no article.');
  const text = readFileSync(path.join('seeds', seed), 'utf8');
  const [head = '', ...bodies] = text.split('------');
  const body = (bodies.join('------').match(/<p[ >].*?<\/p>/gsu) ?? []).join('\n');
  const characters = body.replaceAll(/<[^>]*>|\s/gu, '').length;
  const copies = Math.ceil(CHARACTERS / characters);
  writeFileSync(path.join(folder, 'long.txt'), `${head}------\n${`${body}\n`.repeat(copies)}`);
};

export interface OpenArticle {
  readonly page: Page;
  readonly article: Article;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds a site of one long article in a folder, serves it, and opens the article in Chromium, with a database for highlights. */
export const openLongArticle = async (place: string): Promise<OpenArticle> => {
  const outDir = path.join(place, 'site');
  writeArchive(path.join(place, 'archive'));
  process.env['SEEDS_DIR'] = path.join(place, 'archive');
  await build({ logLevel: 'error', build: { outDir } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 4180 } });
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(outDir, DATA_FOLDER, file), 'utf8'));
  const [summary] = v.parse(ArticleIndexSchema, read(INDEX_FILE)).articles;
  const article = v.parse(ArticleSchema, read(articleFile(summary?.id ?? '')));
  const address = `${server.resolvedUrls?.local[0] ?? ''}article/${article.id}`;

  const found = findBrowser();
  const executable = found.kind === 'use' ? { executablePath: found.path } : {};
  const browser = await chromium.launch({ args: LAUNCH_FLAGS, ...executable });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // Pictures of the article would be fetched from its outlet.
  await context.route('**/*', (route) =>
    route.request().url().startsWith(new URL(address).origin) ? route.continue() : route.abort(),
  );
  // What tsx wraps functions in, which pages do not have.
  await context.addInitScript('globalThis.__name = (given) => given');
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#p1').focus();
  await page.keyboard.press('h');
  await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 120_000 });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { page, article, address, close };
};
