/**
 * `npm run bench:highlights`: what 3,000 highlights of an article of 55,000 characters cost the page's main thread in Chromium when it
 * is loaded, when the text's size changes, and when one is added; beside two other ways to show them on the same page. Time that the
 * machine spends on other programs does not count.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLongArticle } from './long-article.ts';
import { changeFont, pressKey, rangesOn, store } from './in-page.ts';
import { madeHighlights } from './made-highlights.ts';
import { MainThreadClock, type MainThread } from './main-thread.ts';
import { medianOf } from './median.ts';
import { paintIn, type Way } from './ways.ts';

const MANY = 3_000;
const TIMES = 3;
/** Of the text, in rem; changed to and fro. */
const SIZES = [1.25, 1.125, 1.25];
const WAYS: readonly Way[] = ['few names, many ranges', 'one name for each', 'wrapping elements'];

/** The middle one of several runs. */
const repeat = async (run: (time: number) => Promise<MainThread>): Promise<MainThread> => {
  const runs: MainThread[] = [];
  for (let time = 0; time < TIMES && !runs.some(({ endless }) => endless); time++) runs.push(await run(time));
  const endless = runs.some((one) => one.endless);
  return {
    endless,
    script: medianOf(runs.map(({ script }) => script)),
    all: medianOf(runs.map(({ all }) => all)),
  };
};

const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`.padStart(11);

const place = mkdtempSync(path.join(tmpdir(), 'longscroll-bench-'));
mkdirSync(path.join(place, 'archive'));
const { page, article, address, close } = await openLongArticle(place);
try {
  const clock = await MainThreadClock.of(page);
  const load = async (): Promise<MainThread> => {
    const fresh = await page.context().newPage();
    await fresh.goto(address);
    const total = await (await MainThreadClock.of(fresh)).total();
    await fresh.close();
    return total;
  };
  const resize = (time: number): Promise<MainThread> =>
    clock.during(() => changeFont(page, SIZES[time % SIZES.length] ?? 1.125));
  const add = async (time: number): Promise<MainThread> => {
    await page.locator(`#p${String(time + 3)}`).focus();
    return clock.during(() => pressKey(page));
  };

  const records = madeHighlights(article, MANY);
  const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${String(length)} code units in ${String(article.blocks.length)} blocks, ${String(MANY)} highlights`,
  );
  const bareLoad = await repeat(load);
  const bareSize = await repeat(resize);
  await store(page, records);
  const fullLoad = await repeat(load);
  await page.reload();
  await page.waitForFunction(
    (least) => [...CSS.highlights.values()].some(({ size }) => size > least),
    MANY / 10,
  );
  await clock.total();
  const ranges = await rangesOn(page);
  const fullSize = await repeat(resize);
  await add(0); // the first one fetches the bar
  const added = await repeat((time) => add(time + 1));
  const row = (name: string, without: MainThread, withAll: MainThread): string =>
    `${name.padEnd(28)}${ms(without.all)} without,${ms(withAll.all)} with: ${ms(withAll.all - without.all)} more`;
  console.log(row('Loading', bareLoad, fullLoad), `(${String(ranges)} ranges)`);
  console.log(row('Another size of the text', bareSize, fullSize));
  console.log(`${'Adding one'.padEnd(28)}${ms(added.script)} of script,${ms(added.all)} in all`);

  console.log(
    '\nThe same highlights on the same page by a script: painting them, then another size of the text',
  );
  const coats = records.flatMap(({ parts, color }) =>
    parts.map(({ block, start, end }) => ({ block, start, end, color })),
  );
  for (const way of WAYS) {
    const painted = await clock.during(() => paintIn(page, way, coats));
    if (painted.endless) {
      console.log(`${way.padEnd(28)}not done after ${String(Math.round(painted.all / 1000))} s of work`);
      continue;
    }
    const sized = await repeat(resize);
    console.log(`${way.padEnd(28)}${ms(painted.all)} ·${ms(sized.all)}${sized.endless ? ' and more' : ''}`);
  }
} finally {
  await close();
  rmSync(place, { recursive: true, force: true });
}
