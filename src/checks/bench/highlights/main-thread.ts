import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds that the page's main thread was at work, not counting what it waited for others on the machine. */
export interface MainThread {
  readonly script: number;
  /** All of it: script, style, layout, painting. */
  readonly all: number;
  /** Whether it was still at work when it was given up on; then these are what it had done by then. */
  readonly endless: boolean;
}

const NAMES = { script: 'ScriptDuration', all: 'TaskDuration' } as const;
/** After this long without anything to do, what was asked for is done. */
const REST_MS = 800;
/** Who has not come to rest after this long is given up on. */
const MOST_MS = 60_000;

/** Measures what a page does; it must not load another document meanwhile, for that begins to count anew. */
export class MainThreadClock {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThreadClock> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThreadClock(page, session);
  }

  async #read(): Promise<Omit<MainThread, 'endless'>> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const value = (name: string): number => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
    return { script: value(NAMES.script), all: value(NAMES.all) };
  }

  /** All that was done since the document was asked for, once there is nothing more to do. */
  async total(): Promise<MainThread> {
    const deadline = Date.now() + MOST_MS;
    let before = await this.#read();
    for (;;) {
      await this.#page.waitForTimeout(REST_MS);
      const now = await this.#read();
      const rests = now.all - before.all < 5;
      if (rests || Date.now() > deadline) return { ...now, endless: !rests };
      before = now;
    }
  }

  /** What is done from an action until there is nothing more to do. */
  async during(action: () => Promise<unknown>): Promise<MainThread> {
    const before = await this.total();
    await action();
    const after = await this.total();
    return { script: after.script - before.script, all: after.all - before.all, endless: after.endless };
  }
}
