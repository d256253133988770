import type { Page } from '@playwright/test';

/** https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Watches, from the next page on, what moves in the article though nobody scrolled; also what the reader's own press moves, which search
 * engines leave out. Returns a function that tells the beginnings of all that has moved.
 */
export const watchTextShifts = async (page: Page): Promise<() => Promise<unknown>> => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'sources' in entry;
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries().filter(isShift)) {
        for (const { node } of sources) {
          const element = node instanceof Element ? node : (node?.parentElement ?? null);
          if (element === null || element.closest('article') !== null)
            moved.push((node?.textContent ?? '').slice(0, 40));
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate((): unknown => Reflect.get(window, 'moved'));
};
