/**
 * `npm run bench:page [-- --runs N] [--only lighthouse|interactions]`: how fast the built reader in `dist/` is on a phone. Lighthouse
 * with a simulated phone and line on the first article and the longest, both with the pictures' addresses replaced by one of the site's own, and the
 * delay of interactions in an article of 55,000 characters with 3,000 tags, the processor slowed four times. Ends with 1 when an aim is missed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import * as v from 'valibot';
import { ArticleIndexSchema } from '#model/article.ts';
import { articleFile, DATA_FOLDER, INDEX_FILE } from '#model/files.ts';
import { firstLook } from '#plugin/first-look.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { LAUNCH_FLAGS } from '../../browser/launch-flags.ts';
import { BUDGET } from '../../size/budget.ts';
import { firstLoad } from '../../size/first-load.ts';
import { audit } from './audit.ts';
import { serveSite } from './host.ts';
import { measureInteractions } from './interactions.ts';
import { LONG_ARTICLE, longArticle } from './long-article.ts';
import { auditFigures, delayFigure, figureLine, isMet, sizeFigure, type Figure } from './page-lines.ts';

const DIST = 'dist';
/** Where the browser listens for Lighthouse. */
const DEBUGGING_PORT = Number(process.env['DEBUGGING_PORT'] ?? 9_333);

const ownPictures = (text: string): string =>
  text.replaceAll(/("src":|<img src=)"https?:[^"]+"/gu, '$1"/icons/icon-512.png"');

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string' } },
});
const runs = Number(values.runs);
const found = findBrowser();
if (found.kind !== 'use' || !(runs > 0)) {
  console.error(
    'Usage: npm run bench:page [-- --runs N] [--only lighthouse|interactions]; needs a Chromium.',
  );
  process.exit(2);
}

const index: unknown = JSON.parse(readFileSync(path.join(DIST, DATA_FOLDER, INDEX_FILE), 'utf8'));
const [first] = v.parse(ArticleIndexSchema, index).articles;
if (first === undefined) throw new Error('dist/ holds no article.');
const article = longArticle();
const long = JSON.stringify(article);
const page = ownPictures(readFileSync(path.join(DIST, 'article', first.id, 'index.html'), 'utf8'));

const longPage = page
  .replaceAll(first.id, LONG_ARTICLE)
  .replace(/(?<=<div id="root">).*(?=<\/div>)/u, () => firstLook(article));

/** The long article's files, and pictures from the site itself, since the outlets' are not there to be measured. */
const replaced = (pathname: string): string | null => {
  if (pathname === `/article/${LONG_ARTICLE}/`) return longPage;
  if (pathname === `/${DATA_FOLDER}/${articleFile(LONG_ARTICLE)}`) return long;
  if (pathname === `/article/${first.id}/`) return page;
  if (!pathname.startsWith(`/${DATA_FOLDER}/articles/`)) return null;
  return ownPictures(readFileSync(path.join(DIST, pathname), 'utf8'));
};

const host = await serveSite(DIST, replaced);
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...LAUNCH_FLAGS, `--remote-debugging-port=${DEBUGGING_PORT}`],
});
const figures: Figure[] = [];
const tell = (title: string, some: readonly Figure[]): void => {
  console.log(`\n${title}`);
  for (const figure of some) console.log(figureLine(figure));
  figures.push(...some);
};
try {
  tell('Size', [sizeFigure(firstLoad(DIST).js, BUDGET.js)]);
  if (values.only !== 'interactions') {
    for (const [id, name] of [
      [first.id, first.title],
      [LONG_ARTICLE, '55,000 characters'],
    ] as const) {
      const result = await audit(`${host.address}/article/${id}/`, DEBUGGING_PORT, runs);
      tell(`Lighthouse, median of ${runs}: ${name}`, auditFigures(result));
      console.log(`  largest: ${result.largest}`);
      for (const title of result.lost) console.log(`  lost by: ${title}`);
    }
  }
  if (values.only !== 'lighthouse') {
    const delays = await measureInteractions(browser, `${host.address}/article/${LONG_ARTICLE}/`);
    tell(
      'Interactions, processor slowed 4 times: work to the next frame (and what a busy machine made of it)',
      delays.map(({ name, work, timed }) => delayFigure(`${name} (${timed} ms)`, work)),
    );
  }
} finally {
  await browser.close();
  await host.close();
}
process.exitCode = figures.every(isMet) ? 0 : 1;
