import type { Article } from '#model/article.ts';
import type { Time } from '#model/time.ts';
import { type EventRow, type TimelineRow, timelineRows, timesApart } from './timeline-rows.ts';

interface TimelineRows {
  /** Everything that has a place in time, and the events among it. */
  readonly rows: readonly TimelineRow[];
  readonly events: readonly EventRow[];
  readonly apart: { readonly dated: readonly Time[]; readonly undated: readonly Time[] };
  /** Where in the text an event is told: the number of its block. */
  readonly placeOf: (row: EventRow) => number;
}

/** What the timeline is made of; not made anew whenever the text is scrolled. */
export const useTimelineRows = (article: Article): TimelineRows => {
  'use memo'; // it calls no hook, by which the compiler would know it as one
  const rows = timelineRows(article);
  const order = new Map(article.blocks.map(({ id }, index) => [id, index]));
  return {
    rows,
    events: rows.filter((row) => row.kind === 'event'),
    apart: timesApart(article),
    placeOf: ({ event }) => order.get(event.block) ?? 0,
  };
};
