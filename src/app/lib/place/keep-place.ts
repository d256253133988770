import { goToPlace, readingPlace, type ReadingPlace } from './reading-place.ts';

/**
 * Follows where the reader is, and holds on to it whenever the text is laid out anew: a turned phone, another size, face or
 * direction, a font that arrives late. `onPlace` hears it when scrolling has come to rest. Returns the function that ends it.
 */
export const keepPlace = (text: Element, onPlace: () => void): (() => void) => {
  let place: ReadingPlace | null = readingPlace();
  let size = '';
  let frame = 0;
  let rest: number | undefined;
  const sizeNow = (): string => {
    const { width, height } = text.getBoundingClientRect();
    // A long text grows and shrinks while it is scrolled through, since only what is near the window is laid out.
    if (text.querySelector('[data-apart]') === null) return `${width} ${height}`;
    const { inlineSize, fontSize, fontFamily, lineHeight, writingMode } = getComputedStyle(text);
    return [inlineSize, fontSize, fontFamily, lineHeight, writingMode].join(' ');
  };
  const follow = (): void => {
    frame = 0;
    // Scrolling that a new layout causes is not the reader's: the observer below undoes it.
    if (size === sizeNow()) place = readingPlace();
  };
  const onScroll = ({ target }: Event): void => {
    if (target !== document && !(target instanceof Node && target.contains(text))) return;
    frame ||= requestAnimationFrame(follow);
    window.clearTimeout(rest);
    rest = window.setTimeout(onPlace, 300);
  };
  const observer = new ResizeObserver(() => {
    const first = size === '';
    if (size === sizeNow()) return;
    size = sizeNow();
    if (!first && place !== null) goToPlace(place, 'instant');
  });
  observer.observe(text);
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('scroll', onScroll, { capture: true });
    cancelAnimationFrame(frame);
    window.clearTimeout(rest);
  };
};
