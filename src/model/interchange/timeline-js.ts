import type { Article } from '../article.ts';
import type { Edtf, EdtfPoint } from '../edtf.ts';
import { eventRecords, type EventRecord } from './event-records.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** TimelineJS takes its texts for HTML. */
const html = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

const dateOf = (day: number, { precision, clock }: EdtfPoint): TimelineDate => {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  if (precision === 'century' || precision === 'decade' || precision === 'year') return { year };
  const month = date.getUTCMonth() + 1;
  if (precision !== 'day') return { year, month };
  const [hour, minute] = clock?.split(':').map(Number) ?? [];
  return { year, month, day: date.getUTCDate(), ...(hour !== undefined && { hour, minute: minute ?? 0 }) };
};

const datesOf = (edtf: Edtf): { start_date: TimelineDate; end_date?: TimelineDate } | null => {
  const [from, to] = edtf.kind === 'point' ? [edtf.point, edtf.point] : [edtf.from, edtf.to];
  const point = from ?? to;
  if (point === null) return null;
  const [first, last] = [from ?? to, to ?? from];
  const start_date = dateOf(first?.first ?? 0, first ?? point);
  const isOne =
    edtf.kind === 'point' &&
    (point.precision === 'day' || point.precision === 'month' || point.precision === 'year');
  return isOne ? { start_date } : { start_date, end_date: dateOf(last?.last ?? 0, last ?? point) };
};

/** Where a date in numbers would look more certain than the words are. */
const isLoose = (edtf: Edtf): boolean =>
  edtf.kind === 'point' &&
  (edtf.point.approximate || !['day', 'month', 'year'].includes(edtf.point.precision));

const slideOf = (record: EventRecord) => {
  const dates = datesOf(record.edtf);
  if (dates === null) return [];
  const names = [...record.participants, ...record.places].join(' · ');
  return [
    {
      unique_id: record.id,
      ...dates,
      ...(isLoose(record.edtf) && { display_date: html(record.words) }),
      text: {
        headline: html(record.label),
        text: `<p>${html(record.sentence)}</p>${names === '' ? '' : `<p>${html(names)}</p>`}`,
      },
      group: record.kind,
    },
  ];
};

/** The article's events in the JSON format of TimelineJS 3, each as precise as the text. */
export const eventsTimelineJs = (article: Article): string => {
  const { title, source } = article;
  const outlet = html(source.outlet);
  const link = source.url === null ? outlet : `<a href="${html(source.url)}">${outlet}</a>`;
  return `${JSON.stringify(
    {
      title: { text: { headline: html(title), text: link } },
      events: eventRecords(article).flatMap(slideOf),
    },
    null,
    2,
  )}\n`;
};
