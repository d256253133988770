import { expect, type Locator, type Page } from '@playwright/test';
import { seedArticle } from './seed-article.ts';

export type Panel = '人物地名' | '时间线' | '标注';

/** Opens the seed article; `at` is what follows its path, such as `#p5`. Resolves when the text can be read and keys are answered. */
export const openArticle = async (page: Page, at = ''): Promise<void> => {
  await page.goto(`/article/${seedArticle().id}${at}`);
  await page.locator('#p1').waitFor();
  await page.evaluate(async () => document.fonts.ready);
  // The commands come after the text, and with them buttons say their keys.
  await page.locator('[aria-keyshortcuts]').first().waitFor({ state: 'attached' });
};

/** Shows a panel by the means that the layout has for it, and returns it. */
export const openPanel = async (page: Page, name: Panel): Promise<Locator> => {
  const bar = page.getByRole('navigation', { name: '工具栏' }).getByRole('button', { name });
  // Bar and rails come after the text.
  await bar.or(page.getByRole('complementary').first()).first().waitFor();
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

/** The texts painted under a name by the CSS Custom Highlight API, in reading order, without what is there only to be heard. */
export const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])]
        .map((still) => {
          const range = document.createRange();
          range.setStart(still.startContainer, still.startOffset);
          range.setEnd(still.endContainer, still.endOffset);
          return range;
        })
        .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => {
          const copy = range.cloneContents();
          for (const aside of copy.querySelectorAll('[data-aside]')) aside.remove();
          return copy.textContent;
        }),
    name,
  );

/** A stretch of the text: from a character of one block to one of the same or another block. */
export interface Stretch {
  readonly from: readonly [block: string, offset: number];
  readonly to: readonly [block: string, offset: number];
}

/** Selects a stretch by program, as the handles of a phone or a drag would; synthetic drags depend on the machine's speed. */
export const selectText = (page: Page, { from, to }: Stretch): Promise<void> =>
  page.evaluate(
    ([[first, start], [last, end]]) => {
      const pointAt = (id: string, offset: number): [Node, number] => {
        const host = document.querySelector(`#${id} [data-offset]`) ?? document.body;
        const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement?.closest('[data-aside]') != null) continue;
          const { length } = node.textContent ?? '';
          if (left <= length) return [node, left];
          left -= length;
        }
        throw new Error(`${id} has no character ${offset}`);
      };
      const [anchor, anchorAt] = pointAt(first, start);
      const [focus, focusAt] = pointAt(last, end);
      document.getSelection()?.setBaseAndExtent(anchor, anchorAt, focus, focusAt);
    },
    [from, to] as const,
  );

/** The middle of a character of a block, in the window. */
export const characterBox = async (
  page: Page,
  block: string,
  offset: number,
): Promise<{ x: number; y: number }> => {
  await page.locator(`#${block}`).scrollIntoViewIfNeeded();
  return page.evaluate(
    ([id, at]) => {
      const host = document.querySelector(`#${id} [data-offset]`) ?? document.body;
      const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
      let left = at;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest('[data-aside]') != null) continue;
        const { length } = node.textContent ?? '';
        if (left < length) {
          const range = document.createRange();
          range.setStart(node, left);
          range.setEnd(node, left + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        left -= length;
      }
      throw new Error(`${id} has no character ${at}`);
    },
    [block, offset] as const,
  );
};

/** The tools for the highlight that is open. */
export const toolbar = (page: Page): Locator => page.getByRole('toolbar', { name: '标注工具' });

/** The tools for what is selected. */
export const selectionBar = (page: Page): Locator => page.getByRole('toolbar', { name: '选中的文字' });

/** Highlights a stretch in a colour, by its name, and puts the tools away. */
export const highlightText = async (page: Page, stretch: Stretch, color: string): Promise<void> => {
  await selectText(page, stretch);
  await selectionBar(page).getByRole('button', { name: color, exact: true }).click();
  await expect(toolbar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(toolbar(page)).toBeHidden();
};
