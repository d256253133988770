/**
 * `npm run bench:entities -- FOLDER`: how well and how fast names are found, beside jieba's tags and the gazetteer alone. FOLDER holds
 * `gold/` (annotated articles) and what else there is of `ner/*-dev.iob2` and `tools/score.mjs` with the archive the gold names.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parsePlaces } from '#plugin/parse-places.ts';
import { byUs } from './by-us.ts';
import { goldArticles, type GoldArticle } from './gold-articles.ts';
import type { LabelledText } from './labelled-text.ts';
import { NameScore, type Named } from './name-score.ts';
import { readIob2 } from './read-iob2.ts';
import { byGazetteer, byJieba } from './rivals.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(path.join(folder, 'gold'))) {
  console.error('Usage: npm run bench:entities -- FOLDER, which holds gold/');
  process.exit(2);
}

const [WARMING, ROUNDS] = [40, 10];

const each =
  (find: (text: string) => Named[]) =>
  (texts: readonly string[]): Named[][] =>
    texts.map(find);

const print = (title: string, groups: readonly (readonly LabelledText[])[]): void => {
  console.log(`\n${title}`);
  for (const [name, find] of [
    ['Longscroll', byUs],
    ['gazetteer', each(byGazetteer)],
    ['jieba', each(byJieba)],
  ] as const) {
    const score = new NameScore();
    for (const group of groups) {
      const found = find(group.map(({ text }) => text));
      group.forEach(({ names }, index) => {
        score.add(names, found[index] ?? []);
      });
    }
    console.log(`  ${name.padEnd(11)}${score.line()}`);
  }
};

const printTool = async (articles: readonly GoldArticle[]): Promise<void> => {
  const tool = path.join(folder, 'tools/score.mjs');
  const sources = articles.map(({ file }) => path.join(folder, file)).filter((file) => existsSync(file));
  if (!existsSync(tool) || sources.length === 0) return;
  const out = mkdtempSync(path.join(tmpdir(), 'longscroll-entities-'));
  try {
    await parsePlaces(sources, {
      out,
      annotate: true,
      cache: { folder: path.join(out, 'cache'), version: 'bench' },
    });
    const argv = [tool, '--gold', path.join(folder, 'gold'), '--parsed', out];
    const printed = execFileSync(process.execPath, argv, { encoding: 'utf8' }).trim().split('\n');
    console.log(`\nWhole articles, parsed from ${String(sources.length)} files, by tools/score.mjs`);
    for (const line of printed.slice(-7)) console.log(`  ${line.trim()}`);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

/** Thousands of characters a second of one core, in so many rounds over all texts. */
const speedOf = (texts: readonly (readonly string[])[], rounds: number): number => {
  const characters = texts.flat().reduce((sum, text) => sum + text.length, 0);
  const begin = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const group of texts) byUs(group);
  const { user, system } = process.cpuUsage(begin);
  return (characters * rounds) / ((user + system) / 1000);
};

const printSpeed = (groups: readonly (readonly LabelledText[])[]): void => {
  const texts = groups.map((group) => group.map(({ text }) => text));
  const before = process.memoryUsage().rss;
  const first = speedOf(texts, 1);
  const memory = (process.memoryUsage().rss - before) / 1e6;
  // Node compiles what runs often, which takes it some millions of characters; an archive has many more.
  speedOf(texts, WARMING);
  const best = Math.max(...Array.from({ length: 5 }, () => speedOf(texts, ROUNDS)));
  const told = (speed: number): string => Math.round(speed).toLocaleString('en');
  console.log(`\nSpeed: ${told(best)} thousand characters a second of one core, ${told(first)} at first`);
  console.log(`Memory: ${memory.toFixed(0)} MB more than before the first text`);
};

const printSize = (): void => {
  const place = path.join(import.meta.dirname, '../../../pipeline/annotate/entities/sequence');
  for (const name of ['weights.ts', 'lexicon-words.ts']) {
    const bytes = readFileSync(path.join(place, name));
    const packed = brotliCompressSync(bytes).length;
    console.log(
      `${name}: ${(bytes.length / 1e6).toFixed(2)} MB, ${(packed / 1e6).toFixed(2)} MB with brotli`,
    );
  }
};

const articles = goldArticles(path.join(folder, 'gold'));
const gold = articles.map(({ paragraphs }) => paragraphs);
printSpeed(gold);
printSize();
print('Annotated articles, paragraphs alone', gold);
const ner = path.join(folder, 'ner');
for (const name of existsSync(ner) ? readdirSync(ner).filter((file) => file.endsWith('-dev.iob2')) : [])
  print(
    `${name} (labelled by other rules)`,
    readIob2(readFileSync(path.join(ner, name), 'utf8')).map((text) => [text]),
  );
await printTool(articles);
