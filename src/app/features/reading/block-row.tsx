import { memo, type CSSProperties } from 'react';
import type { Block } from '#model/block.ts';
import type { HighlightColor } from '#model/highlight/highlight.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { BlockBody } from './block-body.tsx';
import type { Drawing } from './drawn-part.ts';
import { Gutter, type TouchMargin } from './gutter.tsx';
import type { HighlightCue, OpenTag, ReadingMark } from './reading-mark.ts';

interface Props {
  readonly block: Block;
  readonly drawing: Drawing;
  readonly marks: readonly ReadingMark[];
  readonly active: boolean;
  readonly cues: readonly HighlightCue[];
  readonly color: HighlightColor | null;
  readonly isWhole: boolean;
  readonly hasEvent: boolean;
  /** Laid out only where it can be seen; its height is estimated until then. */
  readonly apart: boolean;
  readonly onMargin: TouchMargin;
  readonly onTag: OpenTag;
  readonly onActive: (block: string) => void;
}

/** For the style sheet, which estimates a height from it. */
const lengthOf = ({ text }: Block): CSSProperties & { readonly '--length': number } => ({
  '--length': text.length,
});

/** One block in its row: margin and text. Memoized, since an archive's longest article has thousands. */
export const BlockRow = memo(
  ({
    block,
    drawing,
    marks,
    cues,
    active,
    color,
    isWhole,
    hasEvent,
    apart,
    onMargin,
    onTag,
    onActive,
  }: Props) => {
    const { text } = useText();
    const Row = block.kind === 'list-item' ? 'li' : 'div';
    return (
      <Row
        id={block.id}
        data-block={block.kind}
        className="row"
        {...(apart ? { 'data-apart': '', style: lengthOf(block) } : {})}
        tabIndex={active ? 0 : -1}
        aria-label={text.article.paragraph(block.id)}
        {...(Row === 'div' ? { role: 'group' } : {})}
        onFocus={() => onActive(block.id)}
      >
        {block.text === '' ? (
          <span />
        ) : (
          <Gutter
            id={block.id}
            color={color}
            isWhole={isWhole}
            hasEvent={hasEvent}
            reachable={active}
            onMargin={onMargin}
          />
        )}
        <BlockBody
          block={block}
          drawing={drawing}
          marks={marks}
          cues={cues}
          reachable={active}
          onTag={onTag}
        />
      </Row>
    );
  },
);
