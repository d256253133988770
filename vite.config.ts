import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledSources } from './src/plugin/bundle/compiled-sources.ts';
import { firstLoadChunks } from './src/plugin/bundle/first-load-chunks.ts';
import { slimRouter } from './src/plugin/bundle/slim-router.ts';
import { installedApp } from './src/plugin/installed-app.ts';
import { longscroll } from './src/plugin/vite-plugin.ts';

const app = path.resolve(import.meta.dirname, 'src/app');
const groups = firstLoadChunks(path.join(app, 'main.tsx'), {
  library: path.join(app, 'routes/library-route.tsx'),
  article: path.join(app, 'routes/article-route.tsx'),
});

const LOADED_FIRST = /\/(?:vendor|shell|loader|rolldown-runtime)-[^/]*$/u;

export default defineConfig({
  plugins: [
    slimRouter(),
    react({ compiler: { sources: compiledSources(app) } }),
    tailwindcss(),
    longscroll({
      seeds: process.env['SEEDS_DIR'] ?? 'seeds',
      strict: process.env['STRICT'] === '1',
      annotate: process.env['ANNOTATE'] !== '0',
    }),
    installedApp(),
  ],
  build: {
    manifest: true,
    modulePreload: {
      // Every browser of the target knows it.
      polyfill: false,
      // Once a script runs, the page has what all pages load first; naming that with each later file would only take room.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !LOADED_FIRST.test(file)),
    },
    target: 'baseline-widely-available',
    rolldownOptions: { output: { codeSplitting: { groups } } },
    // A font within a style sheet would be refused by the Content-Security-Policy.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
});
