import type { Block } from '#model/block.ts';
import type { HighlightColor } from '#model/highlight.ts';
import { BlockRow } from './block-row.tsx';
import { groupLists } from './group-lists.ts';
import type { OpenTag, ReadingMark } from './reading-mark.ts';

interface Props {
  readonly blocks: readonly Block[];
  readonly marks: ReadonlyMap<string, readonly ReadingMark[]>;
  readonly active: string;
  readonly colors: ReadonlyMap<string, HighlightColor>;
  readonly blocksWithEvents: ReadonlySet<string>;
  readonly onToggle: (block: string) => void;
  readonly onTag: OpenTag;
  readonly onActive: (block: string) => void;
}

const NO_MARKS: readonly ReadingMark[] = [];
/** From this many blocks on, those out of sight are not laid out: a longer text would make a phone stop for a second. */
const LONG = 120;

export const ArticleText = ({ blocks, marks, active, colors, blocksWithEvents, ...actions }: Props) => {
  const apart = blocks.length >= LONG;
  const row = (block: Block) => (
    <BlockRow
      key={block.id}
      block={block}
      marks={marks.get(block.id) ?? NO_MARKS}
      active={block.id === active}
      color={colors.get(block.id) ?? null}
      hasEvent={blocksWithEvents.has(block.id)}
      apart={apart}
      {...actions}
    />
  );
  return groupLists(blocks).map((group) => {
    if (group.kind === 'block') return row(group.block);
    const List = group.ordered ? 'ol' : 'ul';
    return (
      <List key={group.id} className="row-list">
        {group.items.map(row)}
      </List>
    );
  });
};
