import type { ComponentType } from 'react';

interface PageModule {
  readonly default: ComponentType;
}

/** One promise for all who ask, so that a page which has arrived is drawn without another wait. */
const once = <M extends PageModule>(load: () => Promise<M>): (() => Promise<M>) => {
  let loading: Promise<M> | undefined;
  return () => (loading ??= load());
};

/** The pages, each fetched when it is first needed. */
export const routeModules = {
  library: once(() => import('./library-route.tsx')),
  article: once(async () => {
    const { default: page, prefetchHighlights } = await import('./article-route.tsx');
    return { default: page, prefetchHighlights };
  }),
  notebook: once(() => import('./notebook-route.tsx')),
  notFound: once(() => import('./not-found-route.tsx')),
};
