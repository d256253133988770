import type { Duplicate } from '#model/article.ts';

/** Another copy of an article, and whether address, text or both are the same. */
export type Copy = Omit<Duplicate, 'by'> & { readonly by: Duplicate['by'] | 'both' };

/** One entry for each other copy, in their order. */
export const copiesOf = (duplicates: readonly Duplicate[]): Copy[] => {
  const copies = new Map<string, Copy>();
  for (const duplicate of duplicates) {
    const by = copies.has(duplicate.id) ? 'both' : duplicate.by;
    copies.set(duplicate.id, { ...duplicate, by });
  }
  return [...copies.values()];
};
