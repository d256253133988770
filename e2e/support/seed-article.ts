import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ArticleIndexSchema, ArticleSchema, type Article } from '#model/article.ts';
import { articleFile, DATA_FOLDER, INDEX_FILE } from '#model/files.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(join('dist', DATA_FOLDER, file), 'utf8'));

/** The article of `seeds/` as the build under test emitted it. */
export const seedArticle = (): Article => {
  const [summary] = v.parse(ArticleIndexSchema, read(INDEX_FILE)).articles;
  if (summary === undefined) throw new Error('dist/ holds no article: was it built from seeds/?');
  return v.parse(ArticleSchema, read(articleFile(summary.id)));
};
