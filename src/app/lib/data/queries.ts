import { queryOptions } from '@tanstack/react-query';
import { ArticleSchema } from '#model/article.ts';
import { articleFile, LIBRARY_FILE, monthFile } from '#model/files.ts';
import { LibraryMonthSchema, LibrarySchema } from '#model/library.ts';
import { load } from './load.ts';

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['data', articleFile(id)],
    queryFn: ({ signal }) => load(articleFile(id), ArticleSchema, signal),
  });

export const libraryQuery = queryOptions({
  queryKey: ['data', LIBRARY_FILE],
  queryFn: ({ signal }) => load(LIBRARY_FILE, LibrarySchema, signal),
});

export const monthQuery = (month: string | null) =>
  queryOptions({
    queryKey: ['data', monthFile(month)],
    queryFn: ({ signal }) => load(monthFile(month), LibraryMonthSchema, signal),
  });
