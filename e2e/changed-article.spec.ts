import type { Page } from '@playwright/test';
import type { Article } from '#model/article.ts';
import { checkAccessibility } from './support/accessibility.ts';
import {
  highlightText,
  openArticle,
  openPanel,
  painted,
  selectionBar,
  selectText,
} from './support/reader-page.ts';
import { seedArticle } from './support/seed-article.ts';
import { expect, test } from './support/test.ts';

const article = seedArticle();
const textOf = (block: string): string => article.blocks.find(({ id }) => id === block)?.text ?? '';

/** Serves another version of the article in place of the built one, and what the build would say of its history. */
const serve = async (page: Page, change: Partial<Article>, to: readonly number[] | null): Promise<void> => {
  await page.route(`**/data/articles/${article.id}.json`, (route) =>
    route.fulfill({ json: { ...article, ...change, mentions: [], times: [], events: [], entities: [] } }),
  );
  const version = { textHash: article.textHash, blocks: to?.map(String), to };
  await page.route(`**/data/history/${article.id}.json`, (route) =>
    to === null
      ? route.fulfill({ json: null })
      : route.fulfill({ json: { schemaVersion: 1, textHash: change.textHash, versions: [version] } }),
  );
};

const numbered = (texts: readonly string[]): Article['blocks'] =>
  texts.map((text, index) => ({
    kind: 'paragraph',
    id: `p${index + 1}`,
    text,
    marks: [],
    sentences: [[0, text.length]],
  }));

test('after a rebuild highlights stand where their words went, and what is not certain is for the reader to settle', async ({
  page,
}) => {
  await openArticle(page);
  await highlightText(page, { from: ['p2', 5], to: ['p2', 7] }, '黄');
  await highlightText(page, { from: ['p3', 0], to: ['p3', 20] }, '绿');
  await highlightText(page, { from: ['p4', 1], to: ['p4', 12] }, '红');

  // The third paragraph is rewritten, the fourth is gone, and one comes in before all.
  const rewritten = `${textOf('p3').slice(0, 16)}还要花很长时间才能说清楚的另外一件事情。`;
  const rest = article.blocks.slice(4).map(({ text }) => text);
  const blocks = numbered(['港口重新开放。', textOf('p1'), textOf('p2'), rewritten, ...rest]);
  const to = [2, 3, 0, 0, ...rest.map((_, index) => index + 5)];
  await serve(page, { textHash: 'changed', blocks }, to);
  await page.reload();
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p2').slice(5, 7)]);
  expect(await painted(page, 'highlight-green')).toEqual([]);
  expect(await painted(page, 'highlight-red')).toEqual([]);

  const panel = await openPanel(page, '标注');
  await expect(panel).toContainText('文章改过，标注已随文字移动');
  await expect(panel).toContainText('文章改过，这条标注的位置不能确定');
  await checkAccessibility(page);

  const moved = panel.getByRole('listitem').filter({ hasText: '已随文字移动' });
  await moved.getByRole('button', { name: '就是这里' }).click();
  await expect(moved).toHaveCount(0);

  const lost = panel.getByRole('listitem').filter({ hasText: '找不到这段文字了' }).last();
  await lost.getByRole('button', { name: '移到别处' }).click();
  await selectText(page, { from: ['p5', 0], to: ['p5', 4] });
  await selectionBar(page).getByRole('button', { name: '放在这里' }).click();
  await expect.poll(() => painted(page, 'highlight-red')).toEqual([(rest[0] ?? '').slice(0, 4)]);

  // Settled is settled: nothing has to be looked for when the page is loaded again.
  await page.reload();
  await expect.poll(() => painted(page, 'highlight-yellow')).toEqual([textOf('p2').slice(5, 7)]);
  await expect.poll(() => painted(page, 'highlight-red')).toEqual([(rest[0] ?? '').slice(0, 4)]);
});

test('headings, quotes, list items, captions and table cells are highlighted like paragraphs', async ({
  page,
}) => {
  const words = '甲乙丙丁戊己庚辛';
  const common = { marks: [], sentences: [[0, 8]] as [number, number][], text: words };
  await serve(
    page,
    {
      textHash: 'kinds',
      blocks: [
        { kind: 'heading', id: 'p1', level: 2, ...common },
        { kind: 'quote', id: 'p2', ...common },
        { kind: 'list-item', id: 'p3', ordered: true, depth: 0, number: 1, ...common },
        { kind: 'figure', id: 'p4', picture: { src: article.hero?.src ?? '', alt: '' }, ...common },
        {
          kind: 'table',
          id: 'p5',
          ...common,
          text: `${words}\n${words}`,
          rows: [
            [
              { start: 0, end: 8, header: true },
              { start: 9, end: 17, header: false },
            ],
          ],
        },
        { kind: 'paragraph', id: 'p6', ...common },
      ],
    },
    null,
  );
  await openArticle(page);
  await selectText(page, { from: ['p1', 2], to: ['p6', 3] });
  await selectionBar(page).getByRole('button', { name: '蓝', exact: true }).click();
  await expect
    .poll(() => painted(page, 'highlight-blue'))
    .toEqual([words.slice(2), words, words, words, `${words}${words}`, words.slice(0, 3)]);
  await page.reload();
  await expect.poll(async () => (await painted(page, 'highlight-blue')).length).toBe(6);
});
