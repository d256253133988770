import { queryOptions } from '@tanstack/react-query';
import { ArticleIndexSchema, ArticleSchema } from '#model/article.ts';
import { articleFile, INDEX_FILE } from '#model/files.ts';
import { load } from './load.ts';

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['data', articleFile(id)],
    queryFn: ({ signal }) => load(articleFile(id), ArticleSchema, signal),
  });

export const indexQuery = queryOptions({
  queryKey: ['data', INDEX_FILE],
  queryFn: ({ signal }) => load(INDEX_FILE, ArticleIndexSchema, signal),
});
