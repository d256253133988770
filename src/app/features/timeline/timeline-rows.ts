import type { Article } from '#model/article.ts';
import { extentOf, parseEdtf } from '#model/edtf.ts';
import type { Event } from '#model/event.ts';
import type { Time } from '#model/time.ts';
import { type Extent, extentInTime } from './event-extent.ts';

interface Placed {
  /** First and last day, and where it lies to the hour. */
  readonly first: number;
  readonly last: number;
  readonly extent: Extent;
}

export interface EventRow extends Placed {
  readonly kind: 'event';
  readonly key: string;
  readonly event: Event;
  /** The same event where the article tells of it again. */
  readonly retold: readonly Event[];
  readonly time: Time;
}

interface PublishedRow extends Placed {
  readonly kind: 'published';
  readonly key: 'published';
}

/** A row of the timeline: something dated in the text, or the day of publication itself. */
export type TimelineRow = EventRow | PublishedRow;

/** Among rows of the same day the publication comes last: it reports what the others did. */
const rank = (row: TimelineRow): number => (row.kind === 'published' ? 1 : 0);

const byTime = (a: TimelineRow, b: TimelineRow): number =>
  a.first - b.first ||
  a.last - b.last ||
  rank(a) - rank(b) ||
  a.extent.start - b.extent.start ||
  a.extent.end - b.extent.end;

const retellings = (events: readonly Event[]): Map<string, Event[]> => {
  const retold = new Map<string, Event[]>();
  for (const event of events) {
    if (event.sameAs === undefined) continue;
    const others = retold.get(event.sameAs);
    if (others === undefined) retold.set(event.sameAs, [event]);
    else others.push(event);
  }
  return retold;
};

const placed = (value: string): Placed | null => {
  const edtf = parseEdtf(value);
  const extent = extentInTime(value);
  if (edtf === null || extent === null) return null;
  const { first, last } = extentOf(edtf);
  const [from, to] = [first ?? last, last ?? first];
  return from === null || to === null ? null : { first: from, last: to, extent };
};

/** An article's dated events in order of time, one row for all tellings of one, with the publication among them. */
export const timelineRows = (article: Article): TimelineRow[] => {
  const times = new Map(article.times.map((time) => [time.id, time]));
  const retold = retellings(article.events);
  const rows: TimelineRow[] = article.events.flatMap((event) => {
    const time = times.get(event.time);
    const place = placed(event.date);
    if (event.sameAs !== undefined || time === undefined || place === null) return [];
    return [
      { kind: 'event' as const, key: event.id, event, retold: retold.get(event.id) ?? [], time, ...place },
    ];
  });
  const published = article.published && placed(article.published.local.slice(0, 16));
  if (published !== null && rows.length > 0) rows.push({ kind: 'published', key: 'published', ...published });
  return rows.toSorted(byTime);
};

/** Dated expressions that no event is dated by, and expressions that name no calendar time; both in reading order. */
export const timesApart = (article: Article): { dated: Time[]; undated: Time[] } => {
  const used = new Set(article.events.map(({ time }) => time));
  return {
    dated: article.times.filter(({ id, value }) => value !== null && !used.has(id)),
    undated: article.times.filter(({ value }) => value === null),
  };
};
