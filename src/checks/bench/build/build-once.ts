/**
 * `tsx build-once.ts FOLDER OUT CACHE plain|annotated`: one build in a process of its own, so that its memory can be told; prints
 * how long it took and the most memory it held.
 */
import { parsePlaces } from '#plugin/parse-places.ts';

const [folder = '', out = '', cache = '', how = ''] = process.argv.slice(2);
const begin = performance.now();
const { report } = await parsePlaces([folder], {
  out,
  annotate: how !== 'plain',
  cache: { folder: cache, version: 'bench' },
});
const seconds = (performance.now() - begin) / 1000;
// Node counts it in KB on all systems.
console.log(
  JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000, articles: report.emitted }),
);
