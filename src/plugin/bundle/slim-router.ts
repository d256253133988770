import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The package offers only its development build to bundlers; the other stands beside it. */
export const productionBuild = (): string => {
  const development = path.dirname(createRequire(import.meta.url).resolve('react-router'));
  return path.join(development, '../production/index.mjs');
};

/**
 * Lets the bundler leave out the parts of React Router that the app does not use: its published file names components and contexts in
 * statements of their own and makes them by calls that are not marked as pure, so that all of them would stay. Spares 2 to 5 KB (gzip).
 */
export const slimRouter = (): Plugin => ({
  name: 'longscroll:slim-router',
  apply: 'build',
  enforce: 'pre',
  config: () => ({ resolve: { alias: [{ find: /^react-router$/u, replacement: productionBuild() }] } }),
  transform: {
    filter: { id: /[\\/]react-router[\\/]dist[\\/]/u },
    handler: (code) => ({ code: slimmed(code), map: null }),
  },
});

/** The code with pure calls marked as such and without the names that only developer tools show. */
export const slimmed = (code: string): string =>
  code
    .replaceAll(/^(var \w+ = )(React\d*\.(?:forwardRef|createContext)\()/gmu, '$1/* @__PURE__ */ $2')
    .replaceAll(/^\w+\.displayName = "\w+";$/gmu, '');
