import type { QueryClient } from '@tanstack/react-query';
import { matchPath } from 'react-router';
import { articleQuery, libraryQuery } from '#app/lib/data/queries.ts';
import { routeModules } from './route-modules.ts';

/**
 * Begins to fetch what the address will need, page and data, before anything is drawn: otherwise each would wait for the one
 * before it. What fails here is asked for again, and told, where it is used. Resolves when all is there, or cannot be had.
 */
export const warmUp = async (path: string, client: QueryClient): Promise<void> => {
  const id = matchPath('/article/:id', path)?.params.id;
  if (id !== undefined) {
    const [article, page] = await Promise.allSettled([
      client.query(articleQuery(id)),
      routeModules.article(),
    ]);
    if (article.status === 'fulfilled' && page.status === 'fulfilled')
      page.value.prefetchHighlights(client, article.value);
  } else if (matchPath('/', path)) {
    await Promise.allSettled([client.query(libraryQuery), routeModules.library()]);
  }
};
