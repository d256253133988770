import type { ComponentType } from 'react';

interface PageModule {
  readonly default: ComponentType;
}

/** One promise for all who ask, so that a page which has arrived is drawn without another wait. */
const once = (load: () => Promise<PageModule>): (() => Promise<PageModule>) => {
  let loading: Promise<PageModule> | undefined;
  return () => (loading ??= load());
};

/** The pages, each fetched when it is first needed. */
export const routeModules = {
  library: once(() => import('./library-route.tsx')),
  article: once(() => import('./article-route.tsx')),
  notebook: once(() => import('./notebook-route.tsx')),
  notFound: once(() => import('./not-found-route.tsx')),
};
