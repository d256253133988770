import { test as base, expect } from '@playwright/test';
import { blockForeignRequests } from './foreign-requests.ts';
import { recordPageFaults } from './page-faults.ts';
import { pictureAddresses } from './picture-addresses.ts';

interface Guards {
  /** Faults of all pages up to now. A test that provokes some removes them: `faults.splice(0)`. */
  readonly faults: string[];
  /** Requests to other hosts up to now, all of them blocked, to be used in the same way. */
  readonly requests: string[];
}

interface Build {
  /** Addresses of the pictures of all articles in the build. */
  readonly pictures: ReadonlySet<string>;
}

/** Playwright's `test`, which also fails on console errors, uncaught errors and requests to other hosts. */
export const test = base.extend<Guards, Build>({
  pictures: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures it needs
    async ({}, use) => {
      await use(pictureAddresses('dist'));
    },
    { scope: 'worker' },
  ],
  faults: [
    async ({ context, pictures }, use) => {
      const faults = recordPageFaults(context, pictures);
      await use(faults);
      expect(faults, 'no error on the console, none uncaught').toEqual([]);
    },
    { auto: true },
  ],
  requests: [
    async ({ context, pictures }, use) => {
      const requests = await blockForeignRequests(context, pictures);
      await use(requests);
      expect(requests, 'no request to another host').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
