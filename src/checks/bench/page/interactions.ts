import type { Browser, Page } from '@playwright/test';
import { median } from './median.ts';
import { workToFrame } from './work-to-frame.ts';

/** The processor is slowed down this many times. */
const SLOWER = 4;
const REPEATS = 5;
const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

interface Delay {
  readonly name: string;
  /** What the main thread works from the touch or key to the next frame, in ms, times four: the median. */
  readonly work: number;
  /** What Event Timing says on the slowed processor, in ms, rounded to 8 by the browser: the median. */
  readonly timed: number;
}

/** One thing that readers do; `before` puts the page into the state in which they do it. */
interface Interaction {
  readonly name: string;
  readonly before?: (page: Page, repeat: number) => Promise<void>;
  readonly run: (page: Page, repeat: number) => Promise<void>;
}

const middleOf = async (page: Page, selector: string, nth: number): Promise<{ x: number; y: number }> =>
  page.evaluate(
    ([wanted, index]) => {
      const shown = [...document.querySelectorAll(wanted)].filter((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top > 120 && bottom < window.innerHeight * 0.45;
      });
      const box = shown[index % Math.max(shown.length, 1)]?.getClientRects()[0];
      if (box === undefined) throw new Error(`nothing in view is ${wanted}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    [selector, nth] as const,
  );

const tap = async (page: Page, selector: string, nth: number): Promise<void> => {
  const { x, y } = await middleOf(page, selector, nth);
  await page.touchscreen.tap(x, y);
};

const scrollTo =
  (part: number) =>
  async (page: Page): Promise<void> => {
    await page.evaluate((at) => window.scrollTo(0, document.body.scrollHeight * at), part);
    await page.waitForTimeout(500);
  };
const closed = async (page: Page): Promise<void> => {
  for (let layer = 0; layer < 3; layer++) await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
};

const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'open a name',
    before: async (page, repeat) => {
      await closed(page);
      await scrollTo(0.07 * (repeat + 1))(page);
    },
    run: (page, repeat) => tap(page, '.tag[data-type="person"]', repeat),
  },
  { name: 'jump to its next mention', run: (page) => page.keyboard.press(']') },
  {
    name: 'go to the next paragraph',
    before: closed,
    run: (page) => page.keyboard.press('j'),
  },
  { name: 'highlight a paragraph', before: closed, run: (page) => page.keyboard.press('h') },
  {
    name: 'open a time',
    before: async (page, repeat) => {
      await closed(page);
      await scrollTo(0.07 * (repeat + 1))(page);
    },
    run: (page, repeat) => tap(page, '.tag[data-type="time"]', repeat),
  },
  { name: 'open the names', before: closed, run: (page) => page.keyboard.press('e') },
  { name: 'open the timeline', before: closed, run: (page) => page.keyboard.press('t') },
  { name: 'open the highlights', before: closed, run: (page) => page.keyboard.press('m') },
  {
    name: 'larger text',
    before: closed,
    run: (page, repeat) => page.keyboard.press(repeat % 2 === 0 ? '+' : '-'),
  },
];

/** Resolves to the longest delay of the events since the last call. */
const longestDelay = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // The entries of a frame are there a little after it.
        setTimeout(() => {
          const seen: unknown = Reflect.get(window, 'delays');
          const numbers = Array.isArray(seen) ? seen.splice(0).map(Number) : [];
          resolve(Math.max(0, ...numbers));
        }, 1_200);
      }),
  );

/** How long each interaction takes on a phone's page, its processor four times slower, in an article that is there already. */
export const measureInteractions = async (browser: Browser, address: string): Promise<Delay[]> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  await context.addInitScript(() => {
    const delays: number[] = [];
    Reflect.set(window, 'delays', delays);
    // The compiler does not know this option yet.
    const options: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      buffered: true,
      durationThreshold: 16,
    };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) delays.push(duration);
    }).observe(options);
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#p1').waitFor();
  await page.waitForTimeout(2_000);
  const session = await context.newCDPSession(page);
  const slowDown = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  const delays: Delay[] = [];
  for (const { name, before, run } of INTERACTIONS) {
    const work: number[] = [];
    const timed: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      await slowDown(SLOWER);
      await before?.(page, repeat);
      await longestDelay(page);
      await run(page, repeat);
      timed.push(await longestDelay(page));
      // Once more at full speed and on record, which would itself slow the first one down.
      await slowDown(1);
      await before?.(page, repeat + REPEATS);
      await browser.startTracing(page, { categories: TRACED });
      await run(page, repeat + REPEATS);
      await longestDelay(page);
      work.push(SLOWER * workToFrame((await browser.stopTracing()).toString('utf8')));
    }
    delays.push({ name, work: median(work), timed: median(timed) });
  }
  await context.close();
  return delays;
};
