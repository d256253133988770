import type { CSSProperties } from 'react';
import { useText } from '#app/lib/text/text-context.tsx';
import { type StripMark, spread } from './strip-marks.ts';
import type { Strip } from './use-strip.ts';

interface Props {
  readonly strip: Strip;
  /** How a mark stands out, by what it is of. */
  readonly stateOf: (mark: StripMark) => {
    readonly lit: boolean;
    readonly chosen: boolean;
    readonly pointed: boolean;
    readonly out: boolean;
  };
}

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/** The picture of the strip; what it shows is said by the control over it and by the list. */
export const StripDrawing = ({ strip, stateOf }: Props) => {
  const { text } = useText();
  const { width, scale, marks, legend, published } = strip;
  const bandsFirst = marks.toSorted((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : 0));
  return (
    <div aria-hidden>
      <div className="strip-plot">
        {scale.breaks.map(({ left, right }) => (
          <span
            key={left}
            className="strip-break"
            style={{ insetInlineStart: percent(left), inlineSize: percent(right - left) }}
          />
        ))}
        {legend.ticks.map((at) => (
          <span key={at} className="strip-tick" style={{ insetInlineStart: percent(at) }} />
        ))}
        {published !== null && (
          <span
            className="strip-published"
            data-side={published > 0.5 ? 'before' : 'behind'}
            style={{ insetInlineStart: percent(published) }}
          >
            <span>{text.timeline.published}</span>
          </span>
        )}
        {bandsFirst.map((mark) => {
          const { from, to } = spread(mark, width);
          const { lit, chosen, pointed, out } = stateOf(mark);
          const { startEdge, endEdge } = mark.extent;
          const style: CSSProperties & Record<'--lane', number> = {
            insetInlineStart: `${from}rem`,
            inlineSize: `${to - from}rem`,
            '--lane': mark.lane,
          };
          return (
            <span
              key={mark.rows[0].key}
              className="strip-mark"
              data-shape={mark.shape}
              data-start={startEdge}
              data-end={endEdge}
              data-lit={lit || undefined}
              data-opened={chosen || undefined}
              data-pointed={pointed || undefined}
              data-out={out || undefined}
              style={style}
            />
          );
        })}
      </div>
      <div className="strip-labels">
        {legend.labels.map(({ key, words, left, line }) => (
          <span key={key} data-line={line} style={{ insetInlineStart: `${left}rem` }}>
            {words}
          </span>
        ))}
      </div>
    </div>
  );
};
