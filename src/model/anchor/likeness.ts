const pairs = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** How much two short texts are alike, 0 to 1: their shared pairs of code units (Dice's coefficient). */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1;
  const inA = pairs(a);
  const inB = pairs(b);
  let shared = 0;
  for (const [pair, count] of inA) shared += Math.min(count, inB.get(pair) ?? 0);
  const all = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
  return all === 0 ? 0 : (2 * shared) / all;
};
