import type { Block } from '../block.ts';

/** What stands at places of an article, in the order in which it is read. */
export const inReadingOrder = <T extends { readonly block: string; readonly start: number }>(
  blocks: readonly Block[],
  items: readonly T[],
): T[] => {
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  return items.toSorted((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start);
};
