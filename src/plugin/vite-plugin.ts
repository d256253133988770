import { statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { DATA_FOLDER } from '#model/files.ts';
import { Archive } from './archive.ts';
import { articlePage, articlePageFile } from './article-page.ts';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { strictFailure } from './describe.ts';
import { printReport } from './print-report.ts';
import { projectCache } from './project-cache.ts';
import { serveData } from './serve-data.ts';
import { servePages } from './serve-pages.ts';
import { serveSeeds } from './serve-seeds.ts';

export interface LongscrollOptions {
  /** The folder of archived articles, absolute or relative to the project. */
  readonly seeds: string;
  /** Whether a build fails when a file of the archive was skipped. */
  readonly strict?: boolean;
}

/** Reads the archive at build time and gives the app its data, article pages and content security policy. */
export const longscroll = ({ seeds, strict = false }: LongscrollOptions): Plugin[] => {
  let config: ResolvedConfig;
  let archive: Archive;

  const read = async (): Promise<void> => {
    await archive.readAll();
    if (archive.problem !== null) config.logger.warn(`${archive.folder}: ${archive.problem}`);
    printReport(config.logger, archive.emission.report);
  };

  const shared: Plugin = {
    name: 'longscroll',
    configResolved: async (resolved) => {
      config = resolved;
      archive = new Archive(path.resolve(resolved.root, seeds), await projectCache());
    },
    configureServer: async (server) => {
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
    buildStart: async () => {
      await read();
      const failure = strict ? (archive.problem ?? strictFailure(archive.emission.report)) : null;
      if (failure !== null) throw new Error(failure);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { files, results } = archive.emission;
        for (const { fileName, source } of files) {
          this.emitFile({ type: 'asset', fileName: `${DATA_FOLDER}/${fileName}`, source });
        }
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const html = typeof page.source === 'string' ? page.source : new TextDecoder().decode(page.source);
        this.emitFile({ type: 'asset', fileName: '404.html', source: html });
        for (const { article } of results) {
          if (article === null) continue;
          const source = articlePage(html, article, config.base);
          this.emitFile({ type: 'asset', fileName: articlePageFile(article.id), source });
        }
      },
    },
  };

  return [shared, build];
};
