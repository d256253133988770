import type { Article } from '../article.ts';
import { dateOfDay } from '../edtf.ts';
import { eventRecords, type EventRecord } from './event-records.ts';

/** What a spreadsheet would take for a formula; an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/u;

const words = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

const field = (value: string): string =>
  /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const day = (number: number | null): string =>
  number === null ? '' : dateOfDay(number).toISOString().replace(/T.*$/u, '');

const COLUMNS: readonly (readonly [string, (record: EventRecord) => string])[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['first_day', ({ first }) => day(first)],
  ['last_day', ({ last }) => day(last)],
  ['kind', ({ kind }) => kind],
  ['event', ({ label }) => words(label)],
  ['who', ({ participants }) => words(participants.join('; '))],
  ['where', ({ places }) => words(places.join('; '))],
  ['dated_by', (record) => words(record.words)],
  ['basis', ({ basis }) => basis],
  ['paragraph', ({ block }) => block],
  ['sentence', ({ sentence }) => words(sentence)],
];

/** The article's events as CSV (RFC 4180): a line of column names, one line an event, dates in EDTF and as first and last day. */
export const eventsCsv = (article: Article): string => {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...eventRecords(article).map((record) => COLUMNS.map(([, read]) => field(read(record)))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
};
