import { memo, type CSSProperties } from 'react';
import type { Block } from '#model/block.ts';
import type { HighlightColor } from '#model/highlight.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { BlockBody } from './block-body.tsx';
import { Gutter } from './gutter.tsx';
import type { OpenTag, ReadingMark } from './reading-mark.ts';

interface Props {
  readonly block: Block;
  readonly marks: readonly ReadingMark[];
  readonly active: boolean;
  readonly color: HighlightColor | null;
  readonly hasEvent: boolean;
  /** Laid out only where it can be seen; its height is estimated until then. */
  readonly apart: boolean;
  readonly onToggle: (block: string) => void;
  readonly onTag: OpenTag;
  readonly onActive: (block: string) => void;
}

/** For the style sheet, which estimates a height from it. */
const lengthOf = ({ text }: Block): CSSProperties & { readonly '--length': number } => ({
  '--length': text.length,
});

/** One block in its row: margin and text. Memoized, since an archive's longest article has thousands. */
export const BlockRow = memo(
  ({ block, marks, active, color, hasEvent, apart, onToggle, onTag, onActive }: Props) => {
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
          <Gutter id={block.id} color={color} hasEvent={hasEvent} onToggle={onToggle} />
        )}
        <BlockBody block={block} marks={marks} reachable={active} onTag={onTag} />
      </Row>
    );
  },
);
