/** The pages, each fetched when it is first needed. */
export const routeModules = {
  library: () => import('./library-route.tsx'),
  article: () => import('./article-route.tsx'),
  notebook: () => import('./notebook-route.tsx'),
  notFound: () => import('./not-found-route.tsx'),
};
