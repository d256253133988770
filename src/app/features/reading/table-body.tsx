import type { Block } from '#model/block.ts';
import { overlaps } from '#model/span.ts';
import { MarkedText } from './marked-text.tsx';
import type { HighlightCue, OpenTag, ReadingMark } from './reading-mark.ts';

interface Props {
  readonly block: Extract<Block, { kind: 'table' }>;
  readonly marks: readonly ReadingMark[];
  readonly cues: readonly HighlightCue[];
  readonly reachable: boolean;
  readonly onTag: OpenTag;
}

export const TableBody = ({ block, marks, cues, reachable, onTag }: Props) => (
  <div className="table-scroll overflow-x-auto" tabIndex={reachable ? 0 : -1}>
    <table>
      <tbody>
        {block.rows.map((row, index) => (
          // Rows of an archived table never move, so their place is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            {row.map((cell, column) => {
              const Cell = cell.header ? 'th' : 'td';
              return (
                // oxlint-disable-next-line react/no-array-index-key
                <Cell key={column} data-offset={cell.start}>
                  <MarkedText
                    block={block.id}
                    text={block.text}
                    marks={marks.filter((mark) => overlaps(mark, cell))}
                    cues={cues.filter(({ at, edge }) =>
                      edge === 'start'
                        ? cell.start <= at && at < cell.end
                        : cell.start < at && at <= cell.end,
                    )}
                    reachable={reachable}
                    onTag={onTag}
                    part={cell}
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
