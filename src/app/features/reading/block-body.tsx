import type { Block } from '#model/block.ts';
import { Picture } from '#app/components/picture.tsx';
import { Icon } from '#app/components/icon.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { MarkedText } from './marked-text.tsx';
import type { HighlightCue, OpenTag, ReadingMark } from './reading-mark.ts';
import { TableBody } from './table-body.tsx';

interface Props {
  readonly block: Block;
  readonly marks: readonly ReadingMark[];
  readonly cues: readonly HighlightCue[];
  readonly reachable: boolean;
  readonly onTag: OpenTag;
}

/** The element of a block's kind, with its text in it. `data-offset` tells where in the block's text an element begins. */
export const BlockBody = ({ block, marks, cues, reachable, onTag }: Props) => {
  const { text, language } = useText();
  const content = (
    <MarkedText
      block={block.id}
      text={block.text}
      marks={marks}
      cues={cues}
      reachable={reachable}
      onTag={onTag}
    />
  );
  switch (block.kind) {
    case 'paragraph':
      return <p data-offset={0}>{content}</p>;
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading data-offset={0}>{content}</Heading>;
    }
    case 'quote':
      return (
        <blockquote>
          <p data-offset={0}>{content}</p>
        </blockquote>
      );
    case 'list-item':
      return (
        <div className="flex gap-[0.6em]" style={{ marginInlineStart: `${block.depth * 1.5}em` }}>
          <span aria-hidden data-aside className="min-w-[1em] text-end text-muted select-none">
            {block.ordered ? `${block.number ?? ''}.` : '•'}
          </span>
          <p data-offset={0} className="min-w-0 flex-1">
            {content}
          </p>
        </div>
      );
    case 'figure':
      return (
        <figure>
          <Picture picture={block.picture} />
          {block.text !== '' && <figcaption data-offset={0}>{content}</figcaption>}
        </figure>
      );
    case 'table':
      return <TableBody block={block} marks={marks} cues={cues} reachable={reachable} onTag={onTag} />;
    case 'code':
      return (
        <pre tabIndex={reachable ? 0 : -1}>
          <code data-offset={0}>{content}</code>
        </pre>
      );
    case 'embed':
      return (
        <a
          href={block.href}
          target="_blank"
          rel="noopener noreferrer"
          className="embed flex min-h-11 items-center gap-3 rounded-lg border border-line bg-raised px-4 py-3 text-start font-sans text-[0.85em] hover:border-edge"
        >
          <Icon name="out" />
          <span className="min-w-0">
            <span lang={language} className="block text-muted">
              {text.article.embed}
              {text.article.newWindow}
            </span>
            <span data-offset={0}>
              {block.text === '' ? <span data-aside>{block.href}</span> : block.text}
            </span>
          </span>
        </a>
      );
    case 'rule':
      return <hr className="mx-auto my-[1em] w-24 border-line" />;
  }
};
