import type { Span } from '#model/span.ts';

/**
 * Of items in order of their starts, those that start within the span and the one after them. Bisected, for a paragraph may
 * hold thousands of sentences and names.
 */
export const fromWithin = <T extends Span>(items: readonly T[], { start, end }: Span): T[] => {
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((items[middle]?.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return items.slice(firstFrom(start), firstFrom(end) + 1);
};
