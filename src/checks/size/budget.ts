/** Kilobytes (1,024 bytes, gzip) a reader's browser may have to load before an article can be read. */
export const BUDGET = { js: 120, css: 20 } as const;

/** The manifest's names of what that takes: the page's entry and the article route. */
export const FIRST_NEEDED = ['index.html', 'src/app/main.tsx', 'src/app/routes/article-route.tsx'] as const;
