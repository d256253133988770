import { describe, expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { timelineRows, timesApart } from './timeline-rows.ts';
import { timelineYears } from './timeline-years.ts';

describe('the timeline', () => {
  test('puts events in order of time under their years, with the publication after what it reports', () => {
    const years = timelineYears(timelineRows(testArticle())).map(({ value, rows }) => [
      value,
      rows.map(({ row }) => row.key),
    ]);
    expect(years).toEqual([
      ['2023', ['e2']],
      ['2024', ['e1', 'published']],
    ]);
  });

  test('names a gap of a month or more, counted from the last day the event before may have been', () => {
    const gaps = timelineYears(timelineRows(testArticle())).flatMap(({ rows }) => rows.map(({ gap }) => gap));
    // 1 October 2023 to 30 April 2024
    expect(gaps).toEqual([null, 213, null]);
  });

  test('puts what is only known to a decade or century under that, not under its first year', () => {
    const events = testArticle().events.map((event) => ({
      ...event,
      date: event.id === 'e1' ? '19XX' : '198X',
    }));
    expect(timelineYears(timelineRows(testArticle({ events }))).map(({ value }) => value)).toEqual([
      '19XX',
      '198X',
      '2024',
    ]);
  });

  test('puts the hours of a day in order', () => {
    const events = testArticle().events.map((event) => ({
      ...event,
      date: event.id === 'e1' ? '2024-05-01TEV' : '2024-05-01T09:30',
    }));
    expect(timelineRows(testArticle({ events })).map(({ key }) => key)).toEqual(['e2', 'e1', 'published']);
  });

  test('has one row for an event that is told twice', () => {
    const { events } = testArticle();
    const again = events.map((event) => ({ ...event, id: `${event.id}-again`, sameAs: event.id }));
    const rows = timelineYears(timelineRows(testArticle({ events: [...events, ...again] }))).flatMap(
      (year) => year.rows,
    );
    expect(rows.map(({ row }) => (row.kind === 'event' ? row.retold.map(({ id }) => id) : []))).toEqual([
      ['e2-again'],
      ['e1-again'],
      [],
    ]);
  });

  test('is empty, without even the publication, when nothing can be dated', () => {
    expect(timelineYears(timelineRows(testArticle({ events: [] })))).toEqual([]);
  });

  test('goes without a publication row when the day is not known', () => {
    const keys = timelineYears(timelineRows(testArticle({ published: null }))).flatMap(({ rows }) =>
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
