import { dateOfDay, type EdtfPoint, parseEdtf } from '#model/edtf.ts';
import type { Published } from '#model/article.ts';
import type { Catalogue } from './zh-hans.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each is made once: an article names a thousand dates, and making one takes longer than using it. */
const format = (text: Catalogue, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = text.locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(text.locale, { timeZone: 'UTC', calendar: 'gregory', ...options });
  formats.set(key, made);
  return made;
};

const LONG_DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const;

const pointWords = (text: Catalogue, point: EdtfPoint, options: Intl.DateTimeFormatOptions): string => {
  const words = text.timeline;
  const part = point.part ?? 1;
  // Before the first year of our era a number alone would be another year.
  const year = (): string =>
    format(text, { year: 'numeric', ...(point.year < 1 && { era: 'short' }) }).format(dateOfDay(point.first));
  switch (point.precision) {
    case 'century':
      return words.century(Math.floor(point.year / 100) + 1);
    case 'decade':
      return words.decade(point.year);
    case 'year':
      return year();
    case 'half':
      return words.half(year(), part);
    case 'quarter':
      return words.quarter(year(), part);
    case 'season':
      return words.season(year(), part);
    case 'month':
      return format(text, { year: 'numeric', month: 'long' }).format(dateOfDay(point.first));
    case 'day':
      return format(text, options).format(dateOfDay(point.first));
  }
};

const fullPoint = (text: Catalogue, point: EdtfPoint, options: Intl.DateTimeFormatOptions): string => {
  const date = pointWords(text, point, options);
  const { partOfDay, clock } = point;
  const part = clock ?? (partOfDay && text.timeline.partOfDay[partOfDay]);
  const whole = part === null ? date : text.timeline.withPart(date, part);
  return point.approximate ? text.timeline.approximate(whole) : whole;
};

/** An EDTF value in the reader's words, as precise as the value and no more; days with their weekday when alone. */
export const edtfWords = (text: Catalogue, value: string): string => {
  const parsed = parseEdtf(value);
  if (parsed === null) return value;
  if (parsed.kind === 'point') return fullPoint(text, parsed.point, { ...LONG_DAY, weekday: 'short' });
  const { from, to } = parsed;
  const [start, end] = [from, to].map((point) => point && fullPoint(text, point, LONG_DAY));
  if (start == null) return text.timeline.until(end ?? value);
  return end == null ? text.timeline.since(start) : text.timeline.range(start, end);
};

/** Day and, when known, time of publication on the outlet's own clock. */
export const publishedWords = (text: Catalogue, { local }: Published): string => {
  const date = new Date(local.length === 10 ? `${local}T00:00Z` : `${local}Z`);
  const day = format(text, { ...LONG_DAY, weekday: 'short' }).format(date);
  return local.length === 10 ? day : `${day} ${local.slice(11)}`;
};
