import type { Entity } from '#model/entity.ts';
import { EVENT_KINDS, type EventKind } from '#model/event.ts';
import type { EventRow } from './timeline-rows.ts';

/** What is to be seen of the timeline: events of any of the kinds and with any of the entities; none chosen means all. */
export interface TimelineFilter {
  readonly kinds: readonly EventKind[];
  readonly entities: readonly string[];
}

export const NO_FILTER: TimelineFilter = { kinds: [], entities: [] };

const kindOf = ({ event }: EventRow): EventKind => event.kind ?? EVENT_KINDS[0];

/** Everybody and every place in an event, however often it is told. */
const entitiesOf = ({ event, retold }: EventRow): Set<string> =>
  new Set([event, ...retold].flatMap(({ participants, places }) => [...participants, ...places]));

/** Whether a filter leaves an event. */
export const passes = (row: EventRow, { kinds, entities }: TimelineFilter): boolean => {
  if (kinds.length > 0 && !kinds.includes(kindOf(row))) return false;
  if (entities.length === 0) return true;
  const own = entitiesOf(row);
  return entities.some((id) => own.has(id));
};

export interface FilterChoices {
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
  readonly entities: readonly { readonly entity: Entity; readonly count: number }[];
}

/**
 * The kinds and entities of these events, the entities with most events first, each with how many it would show beside what is chosen
 * of the other sort.
 */
export const filterChoices = (
  rows: readonly EventRow[],
  entities: readonly Entity[],
  filter: TimelineFilter,
): FilterChoices => {
  const withNames = rows.filter((row) => passes(row, { ...NO_FILTER, entities: filter.entities }));
  const ofKinds = rows.filter((row) => passes(row, { ...NO_FILTER, kinds: filter.kinds }));
  const total = new Map<string, number>();
  for (const id of rows.flatMap((row) => [...entitiesOf(row)])) total.set(id, (total.get(id) ?? 0) + 1);
  const count = (id: string): number => ofKinds.filter((row) => entitiesOf(row).has(id)).length;
  return {
    kinds: EVENT_KINDS.filter((kind) => rows.some((row) => kindOf(row) === kind)).map((kind) => ({
      kind,
      count: withNames.filter((row) => kindOf(row) === kind).length,
    })),
    entities: entities
      .filter(({ id }) => total.has(id))
      .toSorted((a, b) => (total.get(b.id) ?? 0) - (total.get(a.id) ?? 0))
      .map((entity) => ({ entity, count: count(entity.id) })),
  };
};
