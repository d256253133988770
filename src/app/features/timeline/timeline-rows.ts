import type { Article } from '#model/article.ts';
import { extentOf, parseEdtf } from '#model/edtf.ts';
import type { Event } from '#model/event.ts';
import type { Time } from '#model/time.ts';

/** A row of the timeline: something dated in the text, or the day of publication itself. */
export type TimelineRow =
  | {
      readonly kind: 'event';
      readonly key: string;
      readonly event: Event;
      /** The same event where the article tells of it again. */
      readonly retold: readonly Event[];
      readonly time: Time;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'published'; readonly key: 'published'; readonly first: number; readonly last: number };

/** Rows that share a year header. `gap`: whole days without anything since the row before, when at least a month. */
export interface TimelineYear {
  readonly year: number;
  readonly rows: readonly { readonly row: TimelineRow; readonly gap: number | null }[];
}

const MONTH = 28;

const byTime = (a: TimelineRow, b: TimelineRow): number =>
  a.first - b.first || a.last - b.last || rank(a) - rank(b);

/** Among rows of the same day the publication comes last: it reports what the others did. */
const rank = (row: TimelineRow): number => (row.kind === 'published' ? 1 : 0);

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

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

/** An article's dated events in order of time, one row for all tellings of one, with the day of publication among them, under the years they begin in. */
export const timelineYears = (article: Article): TimelineYear[] => {
  const times = new Map(article.times.map((time) => [time.id, time]));
  const retold = retellings(article.events);
  const rows: TimelineRow[] = article.events.flatMap((event) => {
    const time = times.get(event.time);
    const extent = extentOf(parseEdtf(event.date) ?? { kind: 'interval', from: null, to: null });
    const first = extent.first ?? extent.last;
    const last = extent.last ?? extent.first;
    if (event.sameAs !== undefined || time === undefined || first === null || last === null) return [];
    return [
      { kind: 'event' as const, key: event.id, event, retold: retold.get(event.id) ?? [], time, first, last },
    ];
  });
  const published = article.published && parseEdtf(article.published.local.slice(0, 10));
  const day = published?.kind === 'point' ? published.point.first : null;
  if (day !== null && rows.length > 0)
    rows.push({ kind: 'published', key: 'published', first: day, last: day });

  const years: { year: number; rows: { row: TimelineRow; gap: number | null }[] }[] = [];
  let reached = -Infinity;
  for (const row of rows.toSorted(byTime)) {
    const empty = row.first - reached - 1;
    const gap = Number.isFinite(empty) && empty >= MONTH ? empty : null;
    const year = yearOf(row.first);
    if (years.at(-1)?.year !== year) years.push({ year, rows: [] });
    years.at(-1)?.rows.push({ row, gap });
    reached = Math.max(reached, row.last);
  }
  return years;
};

/** Dated expressions that no event is dated by, and expressions that name no calendar time; both in reading order. */
export const timesApart = (article: Article): { dated: Time[]; undated: Time[] } => {
  const used = new Set(article.events.map(({ time }) => time));
  return {
    dated: article.times.filter(({ id, value }) => value !== null && !used.has(id)),
    undated: article.times.filter(({ value }) => value === null),
  };
};
