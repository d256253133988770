import { Fragment, type ReactNode } from 'react';
import { segments, type Segment } from '#model/segments.ts';
import { drawnOffset } from '#model/drawn/drawn.ts';
import type { DrawnPart } from './drawn-part.ts';
import { FormatElement } from './format-element.tsx';
import { CuedText } from './cued-text.tsx';
import type { HighlightCue, OpenTag, ReadingMark } from './reading-mark.ts';
import { RunText } from './run-text.tsx';
import { TagElement } from './tag-element.tsx';

interface Props {
  readonly block: string;
  readonly part: DrawnPart;
  readonly marks: readonly ReadingMark[];
  readonly cues: readonly HighlightCue[];
  /** Whether its tags can be reached with Tab: only those of the paragraph that has the reader's attention. */
  readonly reachable: boolean;
  readonly onTag: OpenTag;
}

/** A block's text, or a cell's, with its marks as nested elements; the concatenated text of the result is exactly the drawn text. */
export const MarkedText = ({ block, part, marks, cues, reachable, onTag }: Props) => {
  const { from, length, drawn, readings } = part;
  const local = marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));

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
      case 'found':
        return (
          <mark key={key} className="found" data-current={mark.current || undefined}>
            {children}
          </mark>
        );
      case 'name':
        return <Fragment key={key}>{children}</Fragment>;
      case 'entity':
      case 'time':
        return (
          <TagElement
            key={key}
            tag={mark}
            place={{ block, start: mark.start + from }}
            reachable={reachable}
            onOpen={onTag}
          >
            {children}
          </TagElement>
        );
    }
  };

  const leaf = ({ start, end, marks: over }: Segment<ReadingMark>): ReactNode => {
    const within = cues
      .map((cue) => ({ ...cue, at: cue.at - from }))
      .filter(({ at, edge }) => (edge === 'start' ? start <= at && at < end : start < at && at <= end))
      .map((cue) => ({ ...cue, at: drawnOffset(drawn.shifts, cue.at, cue.edge) }));
    const run = {
      text: drawn.text,
      from: drawnOffset(drawn.shifts, start, 'start'),
      to: drawnOffset(drawn.shifts, end, 'start'),
      // What brings its own reading needs no second one.
      readings: over.some((one) => one.kind === 'format' && one.format.kind === 'ruby') ? null : readings,
    };
    return within.length === 0 ? (
      <RunText key={start} {...run} />
    ) : (
      <CuedText key={start} {...run} cues={within} />
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
      nodes.push(mark === undefined ? leaf(first) : wrap(mark, draw(run.slice(index, stop), depth + 1)));
      index = stop;
    }
    return nodes;
  };

  return draw(segments(length, local), 0);
};
