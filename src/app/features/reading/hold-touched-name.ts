import { readingBox } from '#app/lib/place/reading-box.ts';

/**
 * Keeps the name just opened in view of an upright page when the sheet that tells of it makes the lines shorter, which spreads
 * the text over more of them; ends with `signal`.
 */
export const holdTouchedName = (page: HTMLElement, signal: AbortSignal): void => {
  let touched: Element | null = null;
  let height = page.clientHeight;
  const observer = new ResizeObserver(() => {
    const shorter = page.clientHeight < height;
    height = page.clientHeight;
    if (!shorter || touched === null) return;
    const box = readingBox();
    const { start, end } = box.stretchOf(touched);
    if (start < 0 || end > box.room()) box.scrollTo(box.scrolled + start - box.room() * 0.3, 'instant');
  });
  observer.observe(page);
  signal.addEventListener('abort', () => observer.disconnect());
  const touch = ({ target }: Event): void => {
    touched = target instanceof Element ? target.closest('.tag') : null;
  };
  page.addEventListener('focusin', touch, { signal });
  page.addEventListener('click', touch, { signal });
  // Who scrolls on has left it behind.
  page.addEventListener('scroll', () => (touched = null), { signal });
};
