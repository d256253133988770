import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { ArticleSchema, type Article } from '#model/article.ts';
import { DATA_FOLDER } from '#model/files.ts';
import { servePlainly } from './plain-server.ts';

/** A site of nothing but articles that try to run code and to load things. */
export interface HostileSite {
  readonly address: string;
  readonly dist: string;
  readonly articles: readonly Article[];
  readonly close: () => Promise<void>;
}

const VECTORS = join(import.meta.dirname, 'hostile-vectors.json');

/** One article a kind of vector, its first vector also in the headline; the last paragraph cannot be swallowed by any. */
const writeSeeds = async (folder: string): Promise<void> => {
  const kinds = v.parse(
    v.record(v.string(), v.array(v.string())),
    JSON.parse(await readFile(VECTORS, 'utf8')),
  );
  await mkdir(folder);
  for (const [kind, vectors] of Object.entries(kinds)) {
    const body = ['<p>船来了。</p>', ...vectors.map((vector) => `<div>港${vector}</div>`)].join('\n');
    const headline = `${kind} ${vectors[0] ?? ''}`;
    await writeFile(join(folder, `${kind}.html`), `[${headline}](https://example.org/1)\n------\n${body}`);
  }
};

const readArticles = async (dist: string): Promise<Article[]> => {
  const folder = join(dist, DATA_FOLDER, 'articles');
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return texts.map((text) => v.parse(ArticleSchema, JSON.parse(text)));
};

/** Builds the reader with hostile articles, as a user would, into a folder of its own, and serves it. */
export const serveHostileSite = async (): Promise<HostileSite> => {
  const folder = await mkdtemp(join(tmpdir(), 'longscroll-hostile-'));
  const [seeds, dist] = [join(folder, 'seeds'), join(folder, 'dist')];
  await writeSeeds(seeds);
  // In a process of its own, for the test runner sets an environment that would give a development build.
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'],
    { env: { ...process.env, NODE_ENV: 'production', SEEDS_DIR: seeds } },
  );
  const server = await servePlainly(dist);
  return {
    address: server.address,
    dist,
    articles: await readArticles(dist),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
};
