import type { Block } from '#model/block.ts';
import { groupLists, type Group } from './group-lists.ts';

/** Neighbours in a long text that are laid out together or not at all. */
export interface Stretch {
  /** The id of its first block. */
  readonly id: string;
  readonly groups: readonly Group[];
  /** Characters in it, and blocks, from which its height is estimated. */
  readonly length: number;
  readonly rows: number;
}

/** As many as fill a phone's window a few times. */
const TOGETHER = 12;

const blocksOf = (group: Group): readonly Block[] => (group.kind === 'block' ? [group.block] : group.items);

/** A text in stretches of some blocks; a list stays whole. */
export const stretchesOf = (blocks: readonly Block[]): Stretch[] => {
  const stretches: Stretch[] = [];
  let open: Group[] = [];
  let rows: readonly Block[] = [];
  const close = (): void => {
    const [first] = rows;
    if (first === undefined) return;
    const length = rows.reduce((sum, { text }) => sum + text.length, 0);
    stretches.push({ id: first.id, groups: open, length, rows: rows.length });
    open = [];
    rows = [];
  };
  for (const group of groupLists(blocks)) {
    open.push(group);
    rows = [...rows, ...blocksOf(group)];
    if (rows.length >= TOGETHER) close();
  }
  close();
  return stretches;
};
