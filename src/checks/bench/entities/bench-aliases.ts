/**
 * `npm run bench:aliases -- GOLD PARSED`: which names of the annotated articles in GOLD (`*.json`) the articles that
 * `npm run parse` wrote to PARSED take for one, rightly and wrongly.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { ArticleSchema } from '#model/article.ts';
import { EntityTypeSchema } from '#model/entity.ts';
import { scoreAliases } from './alias-score.ts';

const GoldSchema = v.object({
  file: v.optional(v.string()),
  seed: v.optional(v.string()),
  paragraphs: v.array(
    v.object({ mentions: v.array(v.tuple([v.number(), v.number(), v.string(), EntityTypeSchema])) }),
  ),
  entities: v.optional(
    v.array(v.object({ canonical: v.string(), type: EntityTypeSchema, aliases: v.array(v.string()) })),
    [],
  ),
});

const [gold, parsed] = process.argv.slice(2);
if (gold === undefined || parsed === undefined) {
  console.error('Usage: npm run bench:aliases -- GOLD PARSED');
  process.exit(2);
}

const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const jsonIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .toSorted();

const folder = path.join(parsed, 'articles');
const articles = new Map(
  jsonIn(folder).map((file) => {
    const article = v.parse(ArticleSchema, read(folder, file));
    return [path.basename(article.source.file).normalize('NFC'), article];
  }),
);

const total = { right: 0, wrong: 0, missed: 0, referred: 0 };
for (const file of jsonIn(gold)) {
  const annotated = v.parse(GoldSchema, read(gold, file));
  const article = articles.get(path.basename(annotated.file ?? annotated.seed ?? '').normalize('NFC'));
  if (article === undefined) {
    console.log(`${file}: not among the parsed articles`);
    continue;
  }
  const names = annotated.paragraphs.flatMap(({ mentions }) =>
    mentions.map(([, , surface, type]) => ({ surface, type })),
  );
  const score = scoreAliases({ names, entities: annotated.entities }, article);
  for (const pair of score.wrong) console.log(`${file}: wrong  ${pair}`);
  for (const pair of score.missed) {
    console.log(`${file}: missed ${pair}${score.referred.includes(pair) ? ' (see also)' : ''}`);
  }
  total.right += score.right.length;
  total.wrong += score.wrong.length;
  total.missed += score.missed.length;
  total.referred += score.referred.length;
}
console.log(
  `Pairs of names: ${total.right} rightly one, ${total.wrong} wrongly one, ${total.missed} not one though they should be (${total.referred} of them “see also”)`,
);
