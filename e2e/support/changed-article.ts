import type { Page } from '@playwright/test';
import type { Article } from '#model/article.ts';
import { articleFile, DATA_FOLDER } from '#model/files.ts';
import { seedArticle } from './seed-article.ts';

/** Serves the seed article with a sentence more at the end of a paragraph, in which a name of the article is tagged. */
export const addSentence = async (
  page: Page,
  block: string,
  sentence: string,
  name: string,
): Promise<Article> => {
  const article = seedArticle();
  const entity = article.entities.find((one) => one.name === name)?.id ?? '';
  const blocks = article.blocks.map((one) =>
    one.id === block
      ? {
          ...one,
          text: one.text + sentence,
          sentences: [
            ...one.sentences,
            [one.text.length, one.text.length + sentence.length] as [number, number],
          ],
        }
      : one,
  );
  const start = (blocks.find(({ id }) => id === block)?.text ?? '').lastIndexOf(name);
  const mentions = [...article.mentions, { block, start, end: start + name.length, entity }];
  const changed = { ...article, blocks, mentions };
  await page.route(`**/${DATA_FOLDER}/${articleFile(article.id)}`, async (route) =>
    route.fulfill({ json: changed }),
  );
  return changed;
};
