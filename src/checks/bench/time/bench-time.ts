/**
 * `npm run bench:time [-- FOLDER] [--errors]`: how well and how fast times and events are found in the sentences of the folder's
 * `time/dev.json` and the articles of its `gold/`, beside chrono-node on the same text. The folder is `../shared` when left out.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articleCases, sentenceCases, type Case } from './cases.ts';
import { chrono } from './chrono.ts';
import { ours } from './ours.ts';
import { score } from './score.ts';
import { scoreLines } from './score-lines.ts';
import { charactersASecond } from './speed.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? path.join('..', 'shared');
const has = (part: string): boolean => existsSync(path.join(folder, part));
const sets: readonly (readonly [string, readonly Case[]])[] = [
  ['sentences', has('time/dev.json') ? sentenceCases(folder) : []],
  ['articles', has('gold') ? articleCases(folder) : []],
];
if (sets.every(([, cases]) => cases.length === 0)) {
  console.error(
    'Usage: npm run bench:time [-- FOLDER] [--errors]; the folder holds time/dev.json or gold/*.json',
  );
  process.exit(2);
}

for (const [name, cases] of sets) {
  if (cases.length === 0) continue;
  const result = score(cases, ours);
  for (const line of scoreLines(`${name}, Longscroll`, result)) console.log(line);
  if (values.errors) for (const error of result.errors) console.log(`    ${error}`);
  // chrono-node tells no events.
  for (const line of scoreLines(`${name}, chrono-node`, { ...score(cases, chrono), events: 0 }))
    console.log(line);
}
// The sentences were chosen for their dates; articles are what is read in earnest.
const [sentences, articles] = sets.map(([, cases]) => cases);
const speed = charactersASecond((articles?.length ? articles : sentences) ?? []);
console.log(`${(speed / 1e6).toFixed(1)} million characters a second on one core`);
