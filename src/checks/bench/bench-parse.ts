/**
 * `npm run bench:parse -- FOLDER… [--min PERCENT]`: which of the Chinese characters of archived pages are in the blocks made
 * of them. Ends with 1 when fewer than `--min` per cent are kept or something is in the blocks that no page shows.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decode } from '#plugin/decode.ts';
import { listFiles } from '#plugin/list-files.ts';
import { coverageLines } from './coverage-lines.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { groupOf } from './group.ts';
import { percentOf, totalOf } from './total.ts';

const { positionals: places, values } = parseArgs({
  allowPositionals: true,
  options: { min: { type: 'string', default: '0' } },
});
const min = Number(values.min);
if (places.length === 0 || !(min >= 0 && min <= 100)) {
  console.error('Usage: npm run bench:parse -- FOLDER… [--min PERCENT]');
  process.exit(2);
}

const groups = new Map<string, Coverage[]>();
const skipped: string[] = [];
for (const place of places) {
  for (const found of await listFiles(place)) {
    const decoded = decode(await readFile(found.path));
    const coverage = decoded === null ? null : coverageOf({ file: found.file, source: decoded.text });
    if (coverage === null) {
      skipped.push(found.file);
      continue;
    }
    const group = groupOf(place, found);
    groups.set(group, [...(groups.get(group) ?? []), coverage]);
  }
}

for (const line of coverageLines(groups)) console.log(line);
for (const file of skipped) console.log(`No article: ${file}`);
const total = totalOf([...groups.values()].flat());
if (values.min !== '0' && (percentOf(total) < min || total.foreign > 0)) process.exitCode = 1;
