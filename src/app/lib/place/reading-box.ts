/** The ends of something along the direction of reading, in CSS pixels from where the box begins. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The box an article scrolls in, seen along the direction of reading: down the window, or leftwards through an upright page. */
export interface ReadingBox {
  /** How much of it can be seen: what bars and sheets cover does not count. */
  readonly room: () => number;
  /** How far it is scrolled, and how far it can be. */
  readonly scrolled: number;
  readonly length: () => number;
  readonly stretchOf: (thing: Element | Range) => Stretch;
  readonly scrollTo: (position: number, behavior: ScrollBehavior) => void;
}

const coveredBelow = (): number => {
  const cover = document.querySelector('[data-covers-below]')?.getBoundingClientRect();
  return cover === undefined || cover.height === 0 ? 0 : Math.max(0, window.innerHeight - cover.top);
};

/** What stays above the text while it scrolls. */
const coveredAbove = (): number => {
  const [cover] = document.getElementsByClassName('top-bar');
  return cover === undefined || getComputedStyle(cover).position !== 'sticky'
    ? 0
    : cover.getBoundingClientRect().height;
};

/** The window, with lines that follow each other downwards. */
const windowBox = (): ReadingBox => {
  const above = coveredAbove();
  return {
    room: () => window.innerHeight - above - coveredBelow(),
    scrolled: window.scrollY,
    length: () => document.documentElement.scrollHeight - window.innerHeight,
    stretchOf: (thing) => {
      const { top, bottom } = thing.getBoundingClientRect();
      return { start: top - above, end: bottom - above };
    },
    scrollTo: (top, behavior) => window.scrollTo({ top, behavior }),
  };
};

/** An upright page (`vertical-rl`): it begins at its right edge, and browsers count its scrolling in negative numbers. */
const uprightBox = (page: Element): ReadingBox => {
  const { right } = page.getBoundingClientRect();
  return {
    room: () => page.clientWidth,
    scrolled: -page.scrollLeft,
    length: () => page.scrollWidth - page.clientWidth,
    stretchOf: (thing) => {
      const box = thing.getBoundingClientRect();
      return { start: right - box.right, end: right - box.left };
    },
    scrollTo: (position, behavior) => page.scrollTo({ left: -position, behavior }),
  };
};

/** The article's box as it is now. */
export const readingBox = (): ReadingBox => {
  const page = document.getElementById('content');
  return page?.dataset['writing'] === 'vertical' ? uprightBox(page) : windowBox();
};

/** Smooth, unless the reader asked for less motion. */
export const calmly = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
