import type { Article } from '../article.ts';
import { dateOfDay } from '../edtf.ts';
import { eventRecords, type EventRecord } from './event-records.ts';

/** Octets of a content line, without its break (RFC 5545, 3.1). */
const LINE = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
};

/** Folds a content line without cutting a character in two. */
const folded = (line: string): string => {
  let [result, length] = ['', 0];
  for (const character of line) {
    const size = octets(character);
    if (length + size > LINE) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return `${result}\r\n`;
};

/** Text as a property holds it (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replace(/\r\n|[\r\n]/gu, String.raw`\n`)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');

/** A calendar has four-digit years only. */
const dateValue = (day: number): string | null => {
  const date = dateOfDay(day);
  const year = date.getUTCFullYear();
  return year < 1 || year > 9999 ? null : date.toISOString().slice(0, 10).replaceAll('-', '');
};

const stampOf = ({ published, archivedAt }: Article): string => {
  const instant =
    published?.instant ?? archivedAt ?? `${published?.local.slice(0, 10) ?? '1970-01-01'}T00:00:00Z`;
  return instant.replace(/\.\d+/u, '').replace(/[-:]/gu, '');
};

const eventLines = (article: Article, record: EventRecord): string[] => {
  const { first, last, places, kind } = record;
  const start = dateValue(first ?? last ?? 0);
  // The end of an all-day event is the day behind it.
  const end = dateValue((last ?? first ?? 0) + 1);
  if (start === null || end === null) return [];
  const names = [...record.participants, ...places];
  return [
    'BEGIN:VEVENT',
    `UID:${article.id}-${record.id}@longscroll`,
    `DTSTAMP:${stampOf(article)}`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${escaped(record.label)}`,
    `DESCRIPTION:${escaped(`${record.sentence}\n“${record.words}” → ${record.date}\n${article.title}`)}`,
    ...(places.length > 0 ? [`LOCATION:${escaped(places.join('、'))}`] : []),
    ...(names.length > 0 ? [`CATEGORIES:${names.map(escaped).join(',')}`] : []),
    `STATUS:${kind === 'planned' || kind === 'hypothetical' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(article.source.url === null ? [] : [`URL:${article.source.url.replace(/\s/gu, '%20')}`]),
    'END:VEVENT',
  ];
};

/**
 * The article's events as iCalendar (RFC 5545): all-day events that last as long as the text is imprecise (a month is all of its days).
 * Years before 1 are left out, for a calendar has none.
 */
export const eventsCalendar = (article: Article): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Longscroll//Events of an article//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(article.title)}`,
    ...eventRecords(article).flatMap((record) => eventLines(article, record)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
