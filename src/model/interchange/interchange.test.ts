import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article.ts';
import type { Event } from '../event.ts';
import { eventsCsv } from './csv.ts';
import { eventsCalendar } from './icalendar.ts';
import { eventsTimelineJs } from './timeline-js.ts';

const TEXT = '2021年3月4日，李青在“河口城”, 说\\；大桥通车。';

const article = (date: string, changes: Partial<Event> = {}, text = TEXT): Article => ({
  schemaVersion: 1,
  id: 'abc',
  title: '港口, 重开',
  lang: 'zh-Hans',
  published: {
    instant: '2021-03-05T01:02:03.000Z',
    local: '2021-03-05T09:02',
    timeZone: 'Asia/Taipei',
    basis: 'dateline',
    original: '',
  },
  source: { file: 'a.txt', url: 'https://example.org/1?a=1&b=2', outlet: '例报 <b>', tags: [] },
  stats: { characters: 1, readingMinutes: 1 },
  textHash: '',
  archivedAt: null,
  blocks: [{ id: 'p1', kind: 'paragraph', text, marks: [], sentences: [[0, text.length]] }],
  entities: [
    { id: 'li', type: 'person', name: '李青', aliases: [] },
    { id: 'he', type: 'place', name: '河口城', aliases: [] },
  ],
  mentions: [],
  times: [
    {
      id: 't1',
      block: 'p1',
      start: 0,
      end: 9,
      kind: 'date',
      value: date,
      basis: 'stated',
      explanation: [{ step: 'stated' }],
    },
  ],
  events: [
    {
      id: 'e1',
      block: 'p1',
      start: 0,
      end: text.length - 1,
      time: 't1',
      date,
      inherited: false,
      kind: 'happened',
      label: { start: 10, end: text.length - 1 },
      participants: ['li'],
      places: ['he'],
      ...changes,
    },
  ],
});

/** Lines of a calendar as they were before they were folded. */
const unfolded = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').split('\r\n');
const linesOf = (date: string, changes?: Partial<Event>): string[] =>
  unfolded(eventsCalendar(article(date, changes)));

describe('a calendar', () => {
  test('has all-day events that last as long as their date is imprecise', () => {
    const spans = (date: string) =>
      linesOf(date).filter((line) => line.startsWith('DT') && line.includes('VALUE=DATE'));
    expect(spans('2021-03-04')).toEqual(['DTSTART;VALUE=DATE:20210304', 'DTEND;VALUE=DATE:20210305']);
    expect(spans('2021-02')).toEqual(['DTSTART;VALUE=DATE:20210201', 'DTEND;VALUE=DATE:20210301']);
    expect(spans('198X')).toEqual(['DTSTART;VALUE=DATE:19800101', 'DTEND;VALUE=DATE:19900101']);
    expect(spans('2021-03-04/2021-03-06')).toEqual([
      'DTSTART;VALUE=DATE:20210304',
      'DTEND;VALUE=DATE:20210307',
    ]);
    expect(spans('-0221')).toEqual([]);
  });

  test('escapes its text and stamps it with the publication, so that it is the same every time', () => {
    const lines = linesOf('2021-03-04');
    expect(lines).toContain('SUMMARY:李青在“河口城”\\, 说\\\\；大桥通车');
    expect(lines).toContain('DTSTAMP:20210305T010203Z');
    expect(lines).toContain('UID:abc-e1@longscroll');
    expect(lines).toContain('LOCATION:河口城');
    expect(lines).toContain('STATUS:CONFIRMED');
    expect(linesOf('2021-03-04', { kind: 'planned' })).toContain('STATUS:TENTATIVE');
  });

  test('folds lines at 75 octets, between characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const calendar = eventsCalendar(article('2021-03-04', {}, `2021年3月4日，${text}。`));
        for (const line of calendar.split('\r\n')) {
          expect(encodeURIComponent(line).replace(/%../gu, '%').length).toBeLessThanOrEqual(75);
        }
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(unfolded(calendar).at(-2)).toBe('END:VCALENDAR');
      }),
    );
  });
});

/** Reads what RFC 4180 describes. */
const cells = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

describe('a table', () => {
  test('has a line of names and a line for each event', () => {
    const [names = [], values = []] = cells(eventsCsv(article('2021-02')));
    expect(Object.fromEntries(names.map((name, index) => [name, values[index]]))).toEqual({
      id: 'e1',
      date: '2021-02',
      first_day: '2021-02-01',
      last_day: '2021-02-28',
      kind: 'happened',
      event: '李青在“河口城”, 说\\；大桥通车',
      who: '李青',
      where: '河口城',
      dated_by: '2021年3月4日',
      basis: 'stated',
      paragraph: 'p1',
      sentence: TEXT,
    });
  });

  test('holds any text and lets no spreadsheet run it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const rows = cells(
          eventsCsv(article('2021-02', { label: { start: 0, end: text.length } }, `${text}。`)),
        );
        expect(rows.map((row) => row.length)).toEqual([12, 12]);
        expect(rows[1]?.[5]).toBe(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
      }),
    );
  });

  test('has an event once, however often it is told', () => {
    const twice = article('2021-02');
    const [event] = twice.events;
    if (event === undefined) throw new Error('no event');
    const events = [event, { ...event, id: 'e2', sameAs: 'e1' }];
    expect(cells(eventsCsv({ ...twice, events }))).toHaveLength(2);
  });
});

describe('TimelineJS', () => {
  const slides = (date: string): unknown => JSON.parse(eventsTimelineJs(article(date)));

  test('gets dates as precise as the text', () => {
    expect(slides('2021-03-04T18:30')).toMatchObject({
      events: [{ start_date: { year: 2021, month: 3, day: 4, hour: 18, minute: 30 } }],
    });
    expect(slides('2021-03')).toMatchObject({ events: [{ start_date: { year: 2021, month: 3 } }] });
    expect(slides('198X')).toMatchObject({
      events: [{ start_date: { year: 1980 }, end_date: { year: 1989 }, display_date: '2021年3月4日' }],
    });
    expect(slides('2021-33')).toMatchObject({
      events: [{ start_date: { year: 2021, month: 1 }, end_date: { year: 2021, month: 3 } }],
    });
    expect(slides('-0221')).toMatchObject({ events: [{ start_date: { year: -221 } }] });
    expect(slides('2021-03-04/..')).toMatchObject({
      events: [{ start_date: { year: 2021, month: 3, day: 4 } }],
    });
  });

  test('gets no markup from an article', () => {
    const source = eventsTimelineJs(article('2021', {}, '2021年3月4日，<img src=x onerror=alert(1)>。'));
    expect(source).not.toContain('<img');
    expect(source).toContain('例报 &lt;b&gt;');
  });
});
