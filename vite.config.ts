import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { longscroll } from './src/plugin/vite-plugin.ts';

export default defineConfig({
  plugins: [
    react({ compiler: true }),
    tailwindcss(),
    longscroll({
      seeds: process.env['SEEDS_DIR'] ?? 'seeds',
      strict: process.env['STRICT'] === '1',
      annotate: process.env['ANNOTATE'] !== '0',
    }),
  ],
  build: {
    manifest: true,
    target: 'baseline-widely-available',
    // A font within a style sheet would be refused by the Content-Security-Policy.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // What every page needs first, in one file: it compresses better than in ten, and stays cached while the app changes.
              name: 'vendor',
              test: /node_modules[\\/](?:react|react-dom|scheduler|react-router|@tanstack[\\/](?:react-query|query-core)|valibot)[\\/]/u,
            },
            { name: 'shared', test: /src[\\/](?:app[\\/](?:lib|components)|model)[\\/]/u, minShareCount: 3 },
          ],
        },
      },
    },
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
});
