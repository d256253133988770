import { describe, expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { timelineYears, timesApart } from './timeline-rows.ts';

describe('the timeline', () => {
  test('puts events in order of time under their years, with the publication after what it reports', () => {
    const years = timelineYears(testArticle()).map(({ year, rows }) => [
      year,
      rows.map(({ row }) => row.key),
    ]);
    expect(years).toEqual([
      [2023, ['e2']],
      [2024, ['e1', 'published']],
    ]);
  });

  test('names a gap of a month or more, counted from the last day the event before may have been', () => {
    const gaps = timelineYears(testArticle()).flatMap(({ rows }) => rows.map(({ gap }) => gap));
    // 1 October 2023 to 30 April 2024
    expect(gaps).toEqual([null, 213, null]);
  });

  test('has one row for an event that is told twice', () => {
    const { events } = testArticle();
    const again = events.map((event) => ({ ...event, id: `${event.id}-again`, sameAs: event.id }));
    const rows = timelineYears(testArticle({ events: [...events, ...again] })).flatMap((year) => year.rows);
    expect(rows.map(({ row }) => (row.kind === 'event' ? row.retold.map(({ id }) => id) : []))).toEqual([
      ['e2-again'],
      ['e1-again'],
      [],
    ]);
  });

  test('is empty, without even the publication, when nothing can be dated', () => {
    expect(timelineYears(testArticle({ events: [] }))).toEqual([]);
  });

  test('goes without a publication row when the day is not known', () => {
    const keys = timelineYears(testArticle({ published: null })).flatMap(({ rows }) =>
      rows.map(({ row }) => row.key),
    );
    expect(keys).toEqual(['e2', 'e1']);
  });

  test('keeps dates without an event and expressions without a date apart from each other', () => {
    const { dated, undated } = timesApart(testArticle());
    expect(dated.map(({ id }) => id)).toEqual(['t4']);
    expect(undated.map(({ id }) => id)).toEqual(['t3']);
  });
});
