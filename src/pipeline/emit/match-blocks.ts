const placesOf = (hashes: readonly string[]): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const [index, hash] of hashes.entries()) {
    const found = places.get(hash);
    if (found === undefined) places.set(hash, [index]);
    else found.push(index);
  }
  return places;
};

/**
 * For each block of an article, by the hashes of their texts, the number (from 1) of the block that is the same after a change; 0 when
 * none is. A text that stands in both once is followed wherever it went; one that is repeated, by its neighbours, else, when it is
 * repeated as often as before, by its order.
 */
export const matchBlocks = (before: readonly string[], after: readonly string[]): number[] => {
  const to = before.map(() => 0);
  const taken = new Set<number>();
  const match = (old: number, young: number): void => {
    if (to[old] !== 0 || taken.has(young) || before[old] === undefined || before[old] !== after[young])
      return;
    to[old] = young + 1;
    taken.add(young);
  };
  /** The block after the one that the block before is now. */
  const follower = (old: number): number => {
    const previous = to[old - 1] ?? 0;
    return previous === 0 ? -1 : previous;
  };
  const placesBefore = placesOf(before);
  const placesAfter = placesOf(after);
  for (const [hash, [old, ...more]] of placesBefore) {
    const [young, ...others] = placesAfter.get(hash) ?? [];
    if (old !== undefined && young !== undefined && more.length + others.length === 0) match(old, young);
  }
  match(0, 0);
  match(before.length - 1, after.length - 1);
  for (let old = 1; old < before.length; old++) match(old, follower(old));
  for (let old = before.length - 2; old >= 0; old--) match(old, (to[old + 1] ?? 0) - 2);
  for (const [hash, olds] of placesBefore) {
    const left = olds.filter((old) => to[old] === 0);
    const free = (placesAfter.get(hash) ?? []).filter((young) => !taken.has(young));
    if (left.length === free.length) for (const [index, old] of left.entries()) match(old, free[index] ?? -1);
  }
  return to;
};
