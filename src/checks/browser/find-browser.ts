import { chromium } from '@playwright/test';
import { type BrowserChoice, chooseBrowser } from './browser-choice.ts';
import { browserCandidates } from './candidates.ts';
import { starts } from './starts.ts';

/** Looks for a Chromium on this machine; installs nothing. */
export const findBrowser = (): BrowserChoice => {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    return chooseBrowser({ asked, askedStarts: starts(asked), installed: undefined, downloaded: undefined });
  }
  const installed = browserCandidates(process.platform, process.env).find(starts);
  const downloaded = installed === undefined ? [chromium.executablePath()].find(starts) : undefined;
  return chooseBrowser({ asked, askedStarts: false, installed, downloaded });
};
