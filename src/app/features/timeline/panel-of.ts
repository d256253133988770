/** The panel that the timeline is in, with everything above and below the list. */
export const panelOf = (part: Element | null): HTMLElement | null =>
  part?.closest<HTMLElement>('[data-panel]') ?? null;

/** The box that the list scrolls in: itself, or where there is less room the panel. */
export const scrollerOf = (list: Element | null): HTMLElement | null => {
  for (let box = list; box !== null; box = box.parentElement) {
    if (box instanceof HTMLElement && /auto|scroll/u.test(getComputedStyle(box).overflowY)) return box;
  }
  return null;
};
