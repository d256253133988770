import { describe, expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { filterChoices, NO_FILTER, passes, type TimelineFilter } from './timeline-filter.ts';
import { timelineRows } from './timeline-rows.ts';

const { events, entities, ...rest } = testArticle();
const article = testArticle({
  ...rest,
  events: events.map((event) =>
    event.id === 'e1' ? { ...event, participants: ['office'], kind: 'planned' as const } : event,
  ),
});
const rows = timelineRows(article).flatMap((row) => (row.kind === 'event' ? [row] : []));
const left = (filter: Partial<TimelineFilter>): string[] =>
  rows.filter((row) => passes(row, { ...NO_FILTER, ...filter })).map(({ key }) => key);

describe('a filter of the timeline', () => {
  test('leaves everything when nothing is chosen', () => {
    expect(left({})).toEqual(['e2', 'e1']);
  });

  test('leaves the events of the chosen kinds; one without a kind has happened', () => {
    expect(left({ kinds: ['happened'] })).toEqual(['e2']);
    expect(left({ kinds: ['planned', 'happened'] })).toEqual(['e2', 'e1']);
  });

  test('leaves the events that any of the chosen takes part in', () => {
    expect(left({ entities: ['office'] })).toEqual(['e1']);
    expect(left({ entities: ['office', 'port'] })).toEqual(['e2', 'e1']);
  });

  test('asks for both, a kind and a name', () => {
    expect(left({ kinds: ['happened'], entities: ['office'] })).toEqual([]);
  });

  test('finds a name that only another telling of the event has', () => {
    const told = article.events.flatMap((event) =>
      event.id === 'e2' ? [event, { ...event, id: 'e3', sameAs: 'e2', participants: ['office'] }] : [event],
    );
    const [row] = timelineRows({ ...article, events: told });
    expect(row?.kind === 'event' && passes(row, { ...NO_FILTER, entities: ['office'] })).toBe(true);
  });

  test('offers what the events have, the most frequent name first, with what each would leave', () => {
    const { kinds, entities: names } = filterChoices(rows, entities, { kinds: ['planned'], entities: [] });
    expect(kinds).toEqual([
      { kind: 'happened', count: 1 },
      { kind: 'planned', count: 1 },
    ]);
    expect(names.map(({ entity, count }) => [entity.id, count])).toEqual([
      ['port', 1],
      ['office', 1],
    ]);
  });
});
