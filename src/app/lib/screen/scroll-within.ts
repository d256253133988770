/** How far a box has to be scrolled, and no further, to have all of these in view; what is too tall, from its top. */
const distanceTo = (box: HTMLElement, elements: readonly Element[]): number => {
  const { top, bottom } = box.getBoundingClientRect();
  const edge = Number.parseFloat(getComputedStyle(box).scrollPaddingBlockStart) || 0;
  const room = { from: top + edge, to: bottom - 8 };
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const from = Math.min(...boxes.map((one) => one.top));
  const to = Math.max(...boxes.map((one) => one.bottom));
  const above = from - room.from;
  const below = to - room.to;
  if (above >= -1 && below <= 1) return 0;
  return above < 0 || to - from > room.to - room.from ? above : Math.min(below, above);
};

/** Frames after which a long list, of which only what is seen has its true size, has come to rest. */
const FRAMES = 4;

/** Scrolls a box, and nothing around it, until all of these are in view. */
export const scrollWithin = (
  box: HTMLElement,
  elements: readonly Element[],
  behavior: ScrollBehavior = 'instant',
): void => {
  if (elements.length === 0) return;
  const by = distanceTo(box, elements);
  // Already in view it may be only in passing, of a scrolling that still goes on.
  box.scrollTo({ top: box.scrollTop + by, behavior: by === 0 ? 'instant' : behavior });
  if (behavior === 'instant') settle(box, elements, FRAMES);
};

const settle = (box: HTMLElement, elements: readonly Element[], frames: number): void => {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    const by = distanceTo(box, elements);
    if (by !== 0) box.scrollTo({ top: box.scrollTop + by, behavior: 'instant' });
    settle(box, elements, frames - 1);
  });
};

/** Whether all of these fit into the box at once. */
export const fitsWithin = (box: HTMLElement, elements: readonly Element[]): boolean => {
  const edge = Number.parseFloat(getComputedStyle(box).scrollPaddingBlockStart) || 0;
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const height = Math.max(...boxes.map((one) => one.bottom)) - Math.min(...boxes.map((one) => one.top));
  return height <= box.clientHeight - edge - 8;
};
