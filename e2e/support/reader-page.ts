import type { Locator, Page } from '@playwright/test';
import { seedArticle } from './seed-article.ts';

export type Panel = '人物地名' | '时间线' | '标注';

/** Opens the seed article; `at` is what follows its path, such as `#p5`. Resolves when the text can be read. */
export const openArticle = async (page: Page, at = ''): Promise<void> => {
  await page.goto(`/article/${seedArticle().id}${at}`);
  await page.locator('#p1').waitFor();
  await page.evaluate(async () => document.fonts.ready);
};

/** Shows a panel by the means that the layout has for it, and returns it. */
export const openPanel = async (page: Page, name: Panel): Promise<Locator> => {
  const bar = page.getByRole('navigation', { name: '工具栏' }).getByRole('button', { name });
  if (await bar.isVisible()) {
    if ((await bar.getAttribute('aria-expanded')) !== 'true') await bar.tap();
    return page.getByRole('region', { name, exact: true });
  }
  const tab = page.getByRole('tab', { name });
  if (await tab.isVisible()) {
    await tab.click();
    return page.getByRole('tabpanel', { name });
  }
  return page.getByRole('complementary', { name, exact: true });
};

/** The strip in the margin that highlights a whole paragraph. */
export const margin = (page: Page, paragraph: number): Locator =>
  page.getByRole('button', { name: `标注第 ${paragraph} 段` });

/** The texts painted under a name by the CSS Custom Highlight API. */
export const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
    name,
  );
