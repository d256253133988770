import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { ResolvedConfig } from 'vite';
import { ArticleSchema } from '#model/article.ts';
import { DATA_FOLDER } from '#model/files.ts';
import { SERVICE_WORKER_FILE } from '#model/offline.ts';
import type { Emission } from '#pipeline/emit/emit.ts';
import type { Archive } from './archive.ts';
import { articlePage, articlePageFile, type PageFrame } from './article-page.ts';
import { dataFiles, type SiteFile } from './data-files.ts';
import { firstLook } from './first-look.ts';
import { writeHistories } from './histories.ts';
import { OutputFolder } from './output-folder.ts';
import type { Cache } from './project-cache.ts';

export interface Site {
  readonly config: ResolvedConfig;
  readonly cache: Cache;
  readonly archive: Archive;
  readonly emission: Emission;
  /** Names of the files that Vite has written. */
  readonly built: readonly string[];
  readonly frame: PageFrame;
}

/** What makes pages, beside the readers that results are kept by. */
const PAGE_CODE = ['./article-page.ts', './first-look.ts', './first-look-text.ts', './html-text.ts'];

/** The page files. Only those are made whose article or frame has changed. */
const pages = ({ archive, emission, frame }: Site): SiteFile[] => {
  const hash = createHash('sha256').update(JSON.stringify(frame));
  for (const code of PAGE_CODE) hash.update(readFileSync(new URL(code, import.meta.url)));
  const version = hash.digest('hex');
  return emission.articles.map(({ file, entry }) => ({
    fileName: articlePageFile(entry.summary.id),
    version: JSON.stringify([version, entry]),
    source: () => {
      const source = archive.read(entry.key);
      if (source === null) throw new Error(`${file}: what was read of it is gone; build again.`);
      return articlePage(
        frame,
        entry,
        firstLook(v.parse(ArticleSchema, JSON.parse(Buffer.from(source).toString()))),
      );
    },
  }));
};

const filesIn = (folder: string): string[] =>
  folder === '' || !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
        file.split(path.sep).join('/'),
      );

/**
 * Writes data and article pages beside what Vite has built, articles before the lists that name them, and then removes what
 * is left of earlier builds. Outside of the project's folder, where Vite empties nothing either, only data and article pages are removed.
 */
export const writeSite = (site: Site): void => {
  const { config, cache, archive, emission, built } = site;
  const folder = path.resolve(config.root, config.build.outDir);
  const out = new OutputFolder(folder, cache);
  const files = [
    ...dataFiles(emission, (key) => archive.read(key)).map((file) => ({
      ...file,
      fileName: `${DATA_FOLDER}/${file.fileName}`,
    })),
    ...pages(site),
  ];
  // Before the articles they are made from are written over.
  const histories = writeHistories(out, emission, { folder: `${DATA_FOLDER}/`, files });
  for (const file of files) out.write(file);
  out.remember();
  const ours = new Set([
    ...built,
    ...filesIn(config.publicDir),
    ...files.map(({ fileName }) => fileName),
    ...histories,
    SERVICE_WORKER_FILE, // written over when all else is there
  ]);
  const isWithin = !path.relative(config.root, folder).startsWith('..');
  out.remove((name) => !ours.has(name) && (isWithin || /^(?:data|article)\//u.test(name)));
};
