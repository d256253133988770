import { useState } from 'react';
import * as v from 'valibot';
import type { Article } from '#model/article.ts';
import { EVENT_KINDS } from '#model/event.ts';
import { keepForSession, sessionItem } from '#app/lib/storage/session.ts';
import { NO_FILTER, type TimelineFilter } from './timeline-filter.ts';

const FilterSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ kinds: v.array(v.picklist(EVENT_KINDS)), entities: v.array(v.string()) }),
);

const remembered = (key: string): TimelineFilter => {
  const result = v.safeParse(FilterSchema, sessionItem(key));
  return result.success ? result.output : NO_FILTER;
};

/** The filter of an article's timeline, remembered for as long as the tab is open. */
export const useTimelineFilter = ({ id, entities }: Article) => {
  const key = `timeline-filter:${id}`;
  const [filter, setFilter] = useState(() => remembered(key));
  // A correction may have taken a name away; nobody could switch it off then.
  const known = new Set(entities.map((entity) => entity.id));
  return {
    filter: { ...filter, entities: filter.entities.filter((entity) => known.has(entity)) },
    setFilter: (next: TimelineFilter): void => {
      setFilter(next);
      keepForSession(key, JSON.stringify(next));
    },
  };
};
