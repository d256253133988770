import { type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { SERVICE_WORKER_FILE } from '#model/offline.ts';

/** Larger files are fetched, and kept, when they are first used. */
const LARGEST_PRECACHED = 512 * 1024;

/** The web app manifest, and the service worker with the list of the files that the app consists of. In development there is neither. */
export const installedApp = (): Plugin[] =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: SERVICE_WORKER_FILE.replace(/\.js$/u, '.ts'),
    // The app does it itself, by the one policy that the Content-Security-Policy allows.
    injectRegister: false,
    injectManifest: {
      rollupFormat: 'iife',
      // Neither articles nor their pages: those are kept when they are read.
      globPatterns: ['index.html', '*.{js,svg}', 'icons/*.png', 'assets/*.{js,css}'],
      globIgnores: [SERVICE_WORKER_FILE],
      maximumFileSizeToCacheInBytes: LARGEST_PRECACHED,
      dontCacheBustURLsMatching: /^assets\//u,
    },
    includeManifestIcons: false,
    showMaximumFileSizeToCacheInBytesWarning: true,
    manifest: {
      id: '/',
      name: '长卷 Longscroll',
      short_name: '长卷',
      description: '读存档的中文新闻：标注段落，认出人物地名，看清来龙去脉。',
      lang: 'zh-Hans',
      dir: 'ltr',
      display: 'standalone',
      background_color: '#fbf8f1',
      theme_color: '#fbf8f1',
      categories: ['news', 'books', 'education'],
      icons: [
        { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: 'icons/icon-192.png', type: 'image/png', sizes: '192x192' },
        { src: 'icons/icon-512.png', type: 'image/png', sizes: '512x512' },
        { src: 'icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    },
  });
