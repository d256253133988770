/** Scrolls a box, and nothing around it, no further than it takes to have all of these in view; what is too tall is shown from its top. */
export const scrollWithin = (
  box: HTMLElement,
  elements: readonly Element[],
  behavior: ScrollBehavior = 'instant',
  tries = 3,
): void => {
  if (elements.length === 0 || tries === 0) return;
  const { top, bottom } = box.getBoundingClientRect();
  const edge = Number.parseFloat(getComputedStyle(box).scrollPaddingBlockStart) || 0;
  const room = { from: top + edge, to: bottom - 8 };
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const from = Math.min(...boxes.map((one) => one.top));
  const to = Math.max(...boxes.map((one) => one.bottom));
  const above = from - room.from;
  const below = to - room.to;
  if (above >= -1 && below <= 1) {
    // It may be in view only in passing, of a scrolling that still goes on.
    box.scrollTo({ top: box.scrollTop, behavior: 'instant' });
    return;
  }
  const by = above < 0 || to - from > room.to - room.from ? above : Math.min(below, above);
  box.scrollTo({ top: box.scrollTop + by, behavior });
  // Of a long list only what is seen has its true size: what comes into view may push the rest on.
  if (behavior === 'instant') requestAnimationFrame(() => scrollWithin(box, elements, behavior, tries - 1));
};

/** Whether all of these fit into the box at once. */
export const fitsWithin = (box: HTMLElement, elements: readonly Element[]): boolean => {
  const edge = Number.parseFloat(getComputedStyle(box).scrollPaddingBlockStart) || 0;
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const height = Math.max(...boxes.map((one) => one.bottom)) - Math.min(...boxes.map((one) => one.top));
  return height <= box.clientHeight - edge - 8;
};
