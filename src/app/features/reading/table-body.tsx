import type { Block } from '#model/block.ts';
import { overlaps } from '#model/span.ts';
import { hostAttributes } from '#app/lib/place/drawn-host.ts';
import { drawnPart, type Drawing } from './drawn-part.ts';
import { MarkedText } from './marked-text.tsx';
import type { HighlightCue, OpenTag, ReadingMark } from './reading-mark.ts';

interface Props {
  readonly block: Extract<Block, { kind: 'table' }>;
  readonly drawing: Drawing;
  readonly marks: readonly ReadingMark[];
  readonly cues: readonly HighlightCue[];
  readonly reachable: boolean;
  readonly onTag: OpenTag;
}

export const TableBody = ({ block, drawing, marks, cues, reachable, onTag }: Props) => (
  <div className="table-scroll overflow-x-auto" tabIndex={reachable ? 0 : -1}>
    <table>
      <tbody>
        {block.rows.map((row, index) => (
          // Rows of an archived table never move, so their place is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            {row.map((cell, column) => {
              const Cell = cell.header ? 'th' : 'td';
              const inside = marks.filter((mark) => overlaps(mark, cell));
              const part = drawnPart(block.text, cell, inside, drawing);
              return (
                // oxlint-disable-next-line react/no-array-index-key
                <Cell key={column} {...hostAttributes(cell.start, part.drawn)}>
                  <MarkedText
                    block={block.id}
                    part={part}
                    marks={inside}
                    cues={cues.filter(({ at, edge }) =>
                      edge === 'start'
                        ? cell.start <= at && at < cell.end
                        : cell.start < at && at <= cell.end,
                    )}
                    reachable={reachable}
                    onTag={onTag}
                  />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
