import type { QueryClient } from '@tanstack/react-query';
import { matchPath } from 'react-router';
import { articleQuery, libraryQuery } from '#app/lib/data/queries.ts';
import { routeModules } from './route-modules.ts';

/**
 * Begins to fetch what the address will need, page and data, before anything is drawn: otherwise each would wait for the one
 * before it. What fails here is asked for again, and told, where it is used.
 */
export const warmUp = (path: string, client: QueryClient): void => {
  const id = matchPath('/article/:id', path)?.params.id;
  if (id !== undefined) {
    Promise.all([client.query(articleQuery(id)), routeModules.article()]).then(
      ([article, { prefetch }]) => prefetch(client, article),
      () => undefined,
    );
  } else if (matchPath('/', path)) {
    client.query(libraryQuery).catch(() => undefined);
    routeModules.library().catch(() => undefined);
  }
};
