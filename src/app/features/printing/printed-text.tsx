import type { ReactNode } from 'react';
import type { Block, TextMark } from '#model/block.ts';
import { segments } from '#model/segments.ts';
import type { Span } from '#model/span.ts';
import type { PrintedHighlight, PrintedNote } from './printed-highlights.ts';

type PrintMark =
  | (Span & { readonly kind: 'format'; readonly format: TextMark })
  | (Span & { readonly kind: 'highlight'; readonly color: string });

export interface Printed {
  readonly highlights: readonly PrintedHighlight[];
  readonly notes: readonly PrintedNote[];
}

interface Props extends Printed {
  readonly block: Block;
  /** The part of the text to draw, in code units; all of it when left out. */
  readonly part?: Span;
}

const wrapped = (mark: PrintMark, children: ReactNode): ReactNode => {
  if (mark.kind === 'highlight') {
    return (
      <mark className="print-highlight" data-color={mark.color}>
        {children}
      </mark>
    );
  }
  switch (mark.format.kind) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'code':
      return <code>{children}</code>;
    case 'deleted':
      return <del>{children}</del>;
    case 'superscript':
      return <sup>{children}</sup>;
    case 'subscript':
      return <sub>{children}</sub>;
    case 'ruby':
      return (
        <ruby>
          {children}
          <rt>{mark.format.annotation}</rt>
        </ruby>
      );
    case 'link':
      return children; // paper cannot be followed
  }
};

/** A block's text with its formatting, highlights, and the numbers of its notes. */
export const PrintedText = ({ block, highlights, notes, part }: Props) => {
  const { start, end } = part ?? { start: 0, end: block.text.length };
  const here = notes.filter((note) => note.block === block.id && note.at > start && note.at <= end);
  const marks: PrintMark[] = [
    ...block.marks.map((format) => ({
      kind: 'format' as const,
      format,
      start: format.start,
      end: format.end,
    })),
    ...highlights.flatMap(({ color, places }) =>
      places
        .filter((place) => place.block === block.id)
        .map((place) => ({ kind: 'highlight' as const, color, start: place.start, end: place.end })),
    ),
  ].map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  return segments(end - start, marks).map((segment) => (
    <span key={segment.start}>
      {segment.marks.reduceRight<ReactNode>(
        (children, mark) => wrapped(mark, children),
        block.text.slice(start + segment.start, start + segment.end),
      )}
      {here
        .filter(({ at }) => at === start + segment.end)
        .map(({ number }) => (
          <sup key={number} className="print-number">
            {number}
          </sup>
        ))}
    </span>
  ));
};
