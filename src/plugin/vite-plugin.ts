import { statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { DATA_FOLDER } from '#model/files.ts';
import type { Emission } from '#pipeline/emit/emit.ts';
import { Archive } from './archive.ts';
import { scriptsOf } from './bundle/scripts-of.ts';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { strictFailure } from './describe.ts';
import { serveEndOfWorker } from './end-of-worker.ts';
import { printReport } from './print-report.ts';
import { projectCache, type Cache } from './project-cache.ts';
import { serveData } from './serve-data.ts';
import { servePages } from './serve-pages.ts';
import { serveSeeds } from './serve-seeds.ts';
import { writeSite } from './write-site.ts';

export interface LongscrollOptions {
  /** The folder of archived articles, absolute or relative to the project. */
  readonly seeds: string;
  /** Whether a build fails when a file of the archive was skipped. */
  readonly strict?: boolean;
  /** Whether names, times and events are looked for; true when left out. */
  readonly annotate?: boolean;
}

/** Ends of the paths of the modules that every page needs, and that articles need. */
const APP = '/app/main.tsx';
const ARTICLE = '/app/routes/article-route.tsx';

type Built = { readonly type: string; readonly source?: string | Uint8Array } | undefined;

const textOf = (built: Built): string =>
  typeof built?.source === 'string' ? built.source : new TextDecoder().decode(built?.source);

/** Reads the archive at build time and gives the app its data, article pages and content security policy. */
export const longscroll = ({ seeds, strict = false, annotate = true }: LongscrollOptions): Plugin[] => {
  let config: ResolvedConfig;
  let archive: Archive;
  let cache: Cache;
  let emission: Emission;

  const read = async (): Promise<void> => {
    await archive.readAll();
    if (archive.problem !== null) config.logger.warn(`${archive.folder}: ${archive.problem}`);
    emission = archive.emission;
    printReport(config.logger, emission.report);
  };

  const shared: Plugin = {
    name: 'longscroll',
    // A build that is stopped must leave the last good one, so nothing is emptied before the new one is there.
    config: (given) => ({ build: { emptyOutDir: given.build?.emptyOutDir ?? false } }),
    configResolved: (resolved) => {
      config = resolved;
      cache = projectCache();
      archive = new Archive(path.resolve(resolved.root, seeds), { cache, annotate });
    },
    configureServer: async (server) => {
      server.middlewares.use(serveEndOfWorker(config.base));
      await read();
      serveSeeds(server, archive);
    },
    configurePreviewServer: (server) => {
      const dist = path.resolve(config.root, config.build.outDir);
      const data = path.join(dist, DATA_FOLDER);
      // What is there is left to Vite; what is not would be answered with the app's page.
      server.middlewares.use(
        serveData(config.base, (file) =>
          statSync(path.join(data, file), { throwIfNoEntry: false })?.isFile() === true ? undefined : null,
        ),
      );
      server.middlewares.use(servePages(config.base, dist));
    },
  };

  const build: Plugin = {
    name: 'longscroll:build',
    apply: 'build',
    async buildStart() {
      await read();
      const failure = strict ? (archive.problem ?? strictFailure(emission.report)) : null;
      if (failure !== null) this.error(failure);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        },
        // What the first script asks for, so that nothing waits for it.
        ...scriptsOf(bundle, APP)
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: config.base + file },
            injectTo: 'head' as const,
          })),
      ],
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        // The notebook's address has a file too, so that a plain host answers it without an error.
        for (const fileName of ['404.html', 'highlights/index.html'])
          this.emitFile({ type: 'asset', fileName, source: page.source });
      },
    },
    writeBundle: (_options, bundle) => {
      const frame = {
        html: textOf(bundle['index.html']),
        base: config.base,
        first: scriptsOf(bundle, 'index.html'),
        scripts: scriptsOf(bundle, ARTICLE).filter((file) => !scriptsOf(bundle, APP).includes(file)),
      };
      writeSite({ config, cache, archive, emission, built: Object.keys(bundle), frame });
    },
  };

  return [shared, build];
};
