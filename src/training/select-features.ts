import { LABELS } from '#pipeline/annotate/entities/sequence/labels.ts';
import type { Learned } from './crf/train.ts';
import type { Example } from './example.ts';

/**
 * The keys of the `count` features that matter most: how far a feature sets the likeliest label apart from the unlikeliest, and how often it
 * speaks (by the square root, so that the rare ones have a chance).
 */
export const selectFeatures = (
  { rows, scores }: Learned,
  examples: readonly Example[],
  count: number,
): Set<number> => {
  const seen = new Map<number, number>();
  for (const { features, weight } of examples)
    for (const keys of features) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + weight);
  const worth = ([key, row]: readonly [number, number]): [number, number] => {
    const own = scores.subarray(row * LABELS, (row + 1) * LABELS);
    return [key, (Math.max(...own) - Math.min(...own)) * Math.sqrt(seen.get(key) ?? 0)];
  };
  const ranked = [...rows].map(worth).toSorted(([a, x], [b, y]) => y - x || a - b);
  return new Set(ranked.slice(0, count).map(([key]) => key));
};
