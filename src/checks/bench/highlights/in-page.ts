import type { Page } from '@playwright/test';
import type { Highlight } from '#model/highlight/highlight.ts';

/** Stores records in the reader's database, which must be there. */
export const store = (page: Page, records: readonly Highlight[]): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('longscroll');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('highlights', 'readwrite');
          for (const record of all) transaction.objectStore('highlights').put(record);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    records,
  );

/** How many ranges are painted. */
export const rangesOn = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

export const changeFont = (page: Page, rem: number): Promise<void> =>
  page.evaluate(
    (size) =>
      document
        .querySelector<HTMLElement>('.reading')
        ?.style.setProperty('--reading-size', `${String(size)}rem`),
    rem,
  );

/** Highlights a block by its key. */
export const pressKey = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'h', bubbles: true, cancelable: true }),
    );
  });
};
