/**
 * `npm run bench:parse -- FOLDER… [--min PERCENT]`: which of the Chinese characters of archived pages are in the blocks made
 * of them. Ends with 1 when `--min` is given and fewer are kept or something is in the blocks that no page shows.
 */
import { parseArgs } from 'node:util';
import { coverageLines } from './coverage-lines.ts';
import { measure } from './measure.ts';
import { percentOf, totalOf } from './total.ts';

const { positionals: places, values } = parseArgs({
  allowPositionals: true,
  options: { min: { type: 'string' } },
});
const min = values.min === undefined ? null : Number(values.min);
if (places.length === 0 || (min !== null && !(min >= 0 && min <= 100))) {
  console.error('Usage: npm run bench:parse -- FOLDER… [--min PERCENT]');
  process.exit(2);
}

const { groups, skipped } = await measure(places);
for (const line of coverageLines(groups)) console.log(line);
for (const line of skipped) console.log(`Skipped ${line}`);
const total = totalOf([...groups.values()].flat());
if (min !== null && (total.files === 0 || percentOf(total) < min || total.foreign > 0)) process.exitCode = 1;
