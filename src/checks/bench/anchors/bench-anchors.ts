/**
 * `npm run bench:anchors -- FOLDER [--articles N]`: makes 200 highlights in every article of an archive, changes the articles, and
 * prints how many highlights are found again and how many are painted where they do not belong, by length and kind of change.
 */
import { parseArgs } from 'node:util';
import { listFiles } from '#plugin/list-files.ts';
import { readResult } from '#plugin/read-results.ts';
import { chanceFrom } from './chance.ts';
import { EDITS } from './edits.ts';
import { tableOf } from './table.ts';
import { measureEdit, measureScript, type Figures } from './trial.ts';

const HIGHLIGHTS = 200;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Usage: npm run bench:anchors -- FOLDER [--articles N]');
  process.exit(2);
}

const files = await listFiles(folder);
const limit = Number(values.articles ?? files.length);
// Spread over the archive, when only some are wanted.
const chosen = files.filter((_, index) => index % Math.max(1, Math.floor(files.length / limit)) === 0);
const articles = chosen
  .flatMap((found) => readResult(found, { annotate: false }).article ?? [])
  .filter(({ stats }) => stats.characters >= 200);
const strangers = articles
  .flatMap(({ blocks }) => blocks.slice(1, 3).map(({ text }) => text))
  .filter(Boolean);
console.log(`${String(articles.length)} articles, ${String(HIGHLIGHTS)} highlights each`);

const begin = performance.now();
for (const mapped of [false, true]) {
  for (const [name, edit] of EDITS) {
    const figures: Figures = new Map();
    for (const [index, { blocks }] of articles.entries()) {
      const source = { chance: chanceFrom(index + 1), strangers };
      measureEdit(blocks, edit, { figures, many: HIGHLIGHTS, source, mapped });
    }
    const how = mapped ? 'with the map of blocks that a build leaves' : 'by the words alone';
    for (const line of tableOf(`${name}, ${how}`, figures)) console.log(line);
  }
}
const figures: Figures = new Map();
for (const [index, { blocks, lang }] of articles.entries())
  measureScript(blocks, lang, { figures, many: HIGHLIGHTS, chance: chanceFrom(index + 1) });
for (const line of tableOf('other script (phrase by phrase)', figures)) console.log(line);
console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s`);
