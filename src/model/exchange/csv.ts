import { COLUMNS, wholeOf, type Chapter, type Column, type Entry, type Wording } from './exchange.ts';

/** Spreadsheets take a cell that begins so for a formula; an apostrophe makes it a text. */
const FORMULA = /^[=+\-@\t\r]/u;

const cell = (value: string): string => {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const cells = ({ article }: Chapter, one: Entry, { color }: Wording): Record<Column, string> => ({
  article: article.title,
  quote: one.excerpts.map(wholeOf).join('\n'),
  note: one.highlight.note,
  tags: one.highlight.tags.join('; '),
  color: color(one.highlight.color),
  outlet: article.outlet ?? '',
  published: article.published ?? '',
  created: one.highlight.createdAt,
  changed: one.highlight.updatedAt,
  link: one.link,
  original: one.original ?? '',
  id: one.highlight.id,
});

/** Highlights as a table (RFC 4180), with the mark by which spreadsheets know that it is UTF-8. */
export const toCsv = (chapters: readonly Chapter[], wording: Wording): string => {
  const rows = chapters.flatMap((chapter) =>
    chapter.entries.map((one) => {
      const values = cells(chapter, one, wording);
      return COLUMNS.map((column) => cell(values[column])).join(',');
    }),
  );
  const head = COLUMNS.map((column) => cell(wording.columns[column])).join(',');
  return `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;
};
