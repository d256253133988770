import type { Page } from '@playwright/test';

/** Gives a reader settings chosen at an earlier visit; what is chosen later in the test stays. */
export const chooseBefore = async (
  page: Page,
  settings: Readonly<Record<string, string | number | boolean>>,
): Promise<void> => {
  await page.addInitScript((stored) => {
    localStorage.setItem('longscroll:settings', localStorage.getItem('longscroll:settings') ?? stored);
  }, JSON.stringify(settings));
};

/** Opens the display settings by the means that the layout has for them, and leaves them open. */
export const openSettings = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByRole('group', { name: '纸色' }).waitFor();
};
