import { useText } from '#app/lib/text/text-context.tsx';
import { type StripLegend, stripLegend } from './strip-labels.ts';
import { type StripMark, stripMarks } from './strip-marks.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import type { EventRow, TimelineRow } from './timeline-rows.ts';

export interface Strip {
  /** In rem. */
  readonly width: number;
  readonly scale: TimeScale;
  readonly marks: readonly StripMark[];
  readonly legend: StripLegend;
  /** How many rows of marks there are. */
  readonly lanes: number;
  /** The place of the publication, from 0 to 1. */
  readonly published: number | null;
}

/** The overview of all rows: what is filtered away keeps its place in time. `width` in rem. */
export const useStrip = (rows: readonly TimelineRow[], width: number): Strip => {
  const { text } = useText();
  const extents = rows.map(({ extent }) => extent);
  const scale = timeScale(extents);
  const marks = stripMarks(
    rows.filter((row): row is EventRow => row.kind === 'event'),
    scale,
    width,
  );
  const published = rows.find(({ kind }) => kind === 'published')?.extent;
  return {
    width,
    scale,
    marks,
    legend: stripLegend(text, scale, extents, width),
    lanes: Math.max(2, ...marks.map(({ lane }) => lane + 1)),
    published: published === undefined ? null : scale.place((published.start + published.end) / 2),
  };
};
