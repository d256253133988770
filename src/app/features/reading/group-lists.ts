import type { Block } from '#model/block.ts';

export type Group =
  | { readonly kind: 'block'; readonly block: Block }
  | {
      readonly kind: 'list';
      readonly id: string;
      readonly ordered: boolean;
      readonly items: readonly Block[];
    };

/** Puts neighbouring list items of one kind into one list; everything else stays by itself. */
export const groupLists = (blocks: readonly Block[]): Group[] => {
  const groups: Group[] = [];
  let open: { id: string; ordered: boolean; items: Block[] } | null = null;
  for (const block of blocks) {
    if (block.kind !== 'list-item') {
      open = null;
      groups.push({ kind: 'block', block });
    } else if (open !== null && (open.ordered === block.ordered || block.depth > 0)) {
      open.items.push(block);
    } else {
      open = { id: block.id, ordered: block.ordered, items: [block] };
      groups.push({ kind: 'list', ...open });
    }
  }
  return groups;
};
