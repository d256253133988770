import { memo, type CSSProperties } from 'react';
import type { Block } from '#model/block.ts';
import type { Event } from '#model/event.ts';
import { AS_WRITTEN } from '#app/lib/script/script-context.tsx';
import { BlockRow } from './block-row.tsx';
import type { Drawing } from './drawn-part.ts';
import { groupLists, type Group } from './group-lists.ts';
import type { TouchMargin } from './gutter.tsx';
import type { HighlightCue, HighlightSign, OpenTag, ReadingMark } from './reading-mark.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { useCanonicalCopy } from './use-canonical-copy.ts';

interface Props {
  readonly blocks: readonly Block[];
  readonly drawing: Drawing;
  readonly marks: ReadonlyMap<string, readonly ReadingMark[]>;
  readonly active: string;
  readonly cues: ReadonlyMap<string, readonly HighlightCue[]>;
  readonly signs: ReadonlyMap<string, HighlightSign>;
  readonly events: readonly Pick<Event, 'block'>[];
  readonly onMargin: TouchMargin;
  readonly onTag: OpenTag;
  readonly onActive: (block: string) => void;
}

const NO_MARKS: readonly ReadingMark[] = [];
/** From this many blocks on, those out of sight are not laid out: a longer text would make a phone stop for a second. */
const LONG = 120;

const NO_CUES: readonly HighlightCue[] = [];

/** For the style sheet, which estimates a height from them. */
const sizeOf = ({ length, rows }: Stretch): CSSProperties & Record<`--${string}`, number> => ({
  '--length': length,
  '--rows': rows,
});

/** All blocks of the article. Memoized: much changes on the page that changes nothing here. */
export const ArticleText = memo(
  ({ blocks, drawing, marks, cues, active, signs, events, ...actions }: Props) => {
    const blocksWithEvents = new Set(events.map(({ block }) => block));
    useCanonicalCopy(blocks, drawing.script !== AS_WRITTEN || drawing.pinyin !== null);
    const apart = blocks.length >= LONG;
    const row = (block: Block) => (
      <BlockRow
        key={block.id}
        block={block}
        drawing={drawing}
        marks={marks.get(block.id) ?? NO_MARKS}
        active={block.id === active}
        cues={cues.get(block.id) ?? NO_CUES}
        color={signs.get(block.id)?.color ?? null}
        isWhole={signs.get(block.id)?.isWhole ?? false}
        hasEvent={blocksWithEvents.has(block.id)}
        apart={apart}
        {...actions}
      />
    );
    const group = (one: Group) => {
      if (one.kind === 'block') return row(one.block);
      const List = one.ordered ? 'ol' : 'ul';
      return (
        <List key={one.id} className="row-list">
          {one.items.map(row)}
        </List>
      );
    };
    if (!apart) return groupLists(blocks).map(group);
    return stretchesOf(blocks).map((stretch) => (
      <div key={stretch.id} className="stretch" style={sizeOf(stretch)}>
        {stretch.groups.map(group)}
      </div>
    ));
  },
);
