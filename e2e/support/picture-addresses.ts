import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ArticleSchema } from '#model/article.ts';
import { DATA_FOLDER } from '#model/files.ts';

/** Addresses of every picture of the articles in the build `dist`: all that a reader may ask of other hosts. */
export const pictureAddresses = (dist: string): Set<string> => {
  const folder = join(dist, DATA_FOLDER, 'articles');
  return new Set(
    readdirSync(folder).flatMap((name) => {
      const article = v.parse(ArticleSchema, JSON.parse(readFileSync(join(folder, name), 'utf8')));
      const figures = article.blocks.flatMap((block) => (block.kind === 'figure' ? [block.picture.src] : []));
      return [...(article.hero === undefined ? [] : [article.hero.src]), ...figures];
    }),
  );
};
