/**
 * `npm run icons`: draws the icons of the installed app, from `public/icon.svg`, with the browser that the tests use. Run it after
 * that drawing has changed.
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { LAUNCH_FLAGS } from '../browser/launch-flags.ts';
import { ICONS, iconPage } from './icons.ts';

const found = findBrowser();
if (found.kind !== 'use') throw new Error('No browser was found; `npm test -- e2e` says how to get one.');
const drawing = readFileSync('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: found.path, args: LAUNCH_FLAGS });
try {
  for (const icon of ICONS) {
    const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
    await page.setContent(iconPage(drawing, icon));
    await page.screenshot({ path: `public/icons/${icon.name}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
