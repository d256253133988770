import type { ReactNode } from 'react';
import { segments, type Segment } from '#model/segments.ts';
import { FormatElement } from './format-element.tsx';
import { CuedText } from './cued-text.tsx';
import type { HighlightCue, OpenTag, ReadingMark } from './reading-mark.ts';
import { SetText } from './typesetting/set-text.tsx';
import { TagElement } from './tag-element.tsx';

interface Props {
  readonly block: string;
  readonly text: string;
  readonly marks: readonly ReadingMark[];
  readonly cues: readonly HighlightCue[];
  /** Whether its tags can be reached with Tab: only those of the paragraph that has the reader's attention. */
  readonly reachable: boolean;
  readonly onTag: OpenTag;
  /** The part of the text to draw, in code units; all of it when left out. */
  readonly part?: { readonly start: number; readonly end: number };
}

/** A block's text with its marks as nested elements; the concatenated text of the result is exactly the text given. */
export const MarkedText = ({ block, text, marks, cues, reachable, onTag, part }: Props) => {
  const { start, end } = part ?? { start: 0, end: text.length };
  const local = marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));

  const wrap = (mark: ReadingMark, children: ReactNode): ReactNode => {
    const key = mark.start;
    switch (mark.kind) {
      case 'format':
        return (
          <FormatElement key={key} format={mark.format}>
            {children}
          </FormatElement>
        );
      case 'highlight':
        return (
          <mark key={key} className="paint" data-color={mark.color}>
            {children}
          </mark>
        );
      case 'entity':
      case 'time':
        return (
          <TagElement
            key={key}
            tag={mark}
            place={{ block, start: mark.start + start }}
            reachable={reachable}
            onOpen={onTag}
          >
            {children}
          </TagElement>
        );
    }
  };

  const leaf = (from: number, to: number): ReactNode => {
    const within = cues.filter(({ at, edge }) =>
      edge === 'start' ? from <= at && at < to : from < at && at <= to,
    );
    return within.length === 0 ? (
      <SetText key={from}>{text.slice(from, to)}</SetText>
    ) : (
      <CuedText key={from} text={text} from={from} to={to} cues={within} />
    );
  };

  /** Draws a run of segments from the mark at `depth` inwards; neighbours under the same mark share one element. */
  const draw = (run: readonly Segment<ReadingMark>[], depth: number): ReactNode[] => {
    const nodes: ReactNode[] = [];
    for (let index = 0; index < run.length;) {
      const first = run[index];
      if (first === undefined) break;
      const mark = first.marks[depth];
      let stop = index + 1;
      while (mark !== undefined && run[stop]?.marks[depth] === mark) stop++;
      nodes.push(
        mark === undefined
          ? leaf(start + first.start, start + first.end)
          : wrap(mark, draw(run.slice(index, stop), depth + 1)),
      );
      index = stop;
    }
    return nodes;
  };

  return draw(segments(end - start, local), 0);
};
