import type { Block } from '#model/block.ts';
import { Picture } from '#app/components/picture.tsx';
import { Icon } from '#app/components/icon.tsx';
import { hostAttributes } from '#app/lib/place/drawn-host.ts';
import { useText } from '#app/lib/text/text-context.tsx';
import { drawnPart, plainPart, type Drawing } from './drawn-part.ts';
import { MarkedText } from './marked-text.tsx';
import type { HighlightCue, OpenTag, ReadingMark } from './reading-mark.ts';
import { TableBody } from './table-body.tsx';

interface Props {
  readonly block: Block;
  readonly drawing: Drawing;
  readonly marks: readonly ReadingMark[];
  readonly cues: readonly HighlightCue[];
  readonly reachable: boolean;
  readonly onTag: OpenTag;
}

/** The element of a block's kind, with its text in it. Its attributes tell where in the block's text it begins. */
export const BlockBody = ({ block, drawing, marks, cues, reachable, onTag }: Props) => {
  const { text, language } = useText();
  if (block.kind === 'table') {
    return (
      <TableBody
        block={block}
        drawing={drawing}
        marks={marks}
        cues={cues}
        reachable={reachable}
        onTag={onTag}
      />
    );
  }
  const part =
    block.kind === 'code'
      ? plainPart(block.text)
      : drawnPart(block.text, { start: 0, end: block.text.length }, marks, drawing);
  const host = hostAttributes(0, part.drawn);
  const content = (
    <MarkedText block={block.id} part={part} marks={marks} cues={cues} reachable={reachable} onTag={onTag} />
  );
  switch (block.kind) {
    case 'paragraph':
      return <p {...host}>{content}</p>;
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading {...host}>{content}</Heading>;
    }
    case 'quote':
      return (
        <blockquote>
          <p {...host}>{content}</p>
        </blockquote>
      );
    case 'list-item':
      return (
        <div className="flex gap-[0.6em]" style={{ marginInlineStart: `${block.depth * 1.5}em` }}>
          <span aria-hidden data-aside className="min-w-[1em] text-end text-muted select-none">
            {block.ordered ? `${block.number ?? ''}.` : '•'}
          </span>
          <p {...host} className="min-w-0 flex-1">
            {content}
          </p>
        </div>
      );
    case 'figure':
      return (
        <figure>
          <Picture picture={block.picture} />
          {block.text !== '' && <figcaption {...host}>{content}</figcaption>}
        </figure>
      );
    case 'code':
      return (
        <pre tabIndex={reachable ? 0 : -1}>
          <code {...host}>{content}</code>
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
            <span {...host}>
              {block.text === '' ? <span data-aside>{block.href}</span> : part.drawn.text}
            </span>
          </span>
        </a>
      );
    case 'rule':
      return <hr className="mx-auto my-[1em] w-24 border-line" />;
  }
};
