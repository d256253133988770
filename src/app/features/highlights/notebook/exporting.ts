import type { Article } from '#model/article.ts';
import { textFragmentLink } from '#model/anchor/text-fragment.ts';
import { toCsv } from '#model/exchange/csv.ts';
import { excerptsOf, type Surroundings } from '#model/exchange/excerpts.ts';
import type { Chapter, Wording } from '#model/exchange/exchange.ts';
import { toHtml } from '#model/exchange/html.ts';
import { toJson } from '#model/exchange/json.ts';
import { toMarkdown } from '#model/exchange/markdown.ts';
import { toWebAnnotation } from '#model/exchange/web-annotation.ts';
import type { Highlight } from '#model/highlight/highlight.ts';
import { passageAddress } from '../use-copied-link.ts';
import { eachArticle } from './articles-of.ts';
import { inReadingOrder } from './groups.ts';

export const FORMATS = ['markdown', 'obsidian', 'json', 'annotation', 'csv', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** The ends of file names, and what the files are. */
const KINDS: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  obsidian: { ending: 'md', type: 'text/markdown' },
  json: { ending: 'json', type: 'application/json' },
  annotation: { ending: 'jsonld', type: 'application/ld+json' },
  csv: { ending: 'csv', type: 'text/csv' },
  html: { ending: 'html', type: 'text/html' },
};

/** Whether a format has words for people, which may be shown with what is around them. */
export const isForPeople = (format: Format): boolean => format !== 'json' && format !== 'annotation';

export interface Export {
  readonly name: string;
  readonly text: string;
  readonly type: string;
  /** Articles that could not be reached. */
  readonly unreachable: number;
}

const originalOf = (url: string | null, { parts }: Highlight): string | null => {
  const [first] = parts;
  return url === null || first === undefined ? null : textFragmentLink(url, first.quote, parts.at(-1)?.quote);
};

const chapterOf = (
  article: Article | null,
  { article: id, title }: Highlight,
  own: readonly Highlight[],
  how: Surroundings,
): Chapter => {
  const url = article?.source.url ?? null;
  return {
    article: {
      id,
      title: article?.title ?? (title === '' ? id : title),
      lang: article?.lang ?? 'zh',
      url,
      outlet: article?.source.outlet ?? null,
      published: article?.published?.local ?? null,
    },
    link: new URL(`${import.meta.env.BASE_URL}article/${id}`, window.location.href).href,
    entries: own.toSorted(inReadingOrder).map((highlight) => ({
      highlight,
      excerpts: excerptsOf(highlight, article?.blocks ?? [], how),
      link: passageAddress(id, highlight.parts),
      original: originalOf(url, highlight),
    })),
  };
};

const textOf = (
  format: Format,
  chapters: readonly Chapter[],
  records: readonly Highlight[],
  wording: Wording,
): string => {
  switch (format) {
    case 'markdown':
      return toMarkdown(chapters, wording, 'plain');
    case 'obsidian':
      return toMarkdown(chapters, wording, 'obsidian');
    case 'json':
      return toJson(
        chapters.map(({ article }) => article),
        records,
      );
    case 'annotation':
      return toWebAnnotation(chapters);
    case 'csv':
      return toCsv(chapters, wording);
    case 'html':
      return toHtml(chapters, wording);
  }
};

interface Order {
  readonly format: Format;
  readonly around: Surroundings;
  readonly wording: Wording;
  /** For the file's name. */
  readonly today: string;
}

/** Makes the file; articles in the order in which the list first has them. */
export const makeExport = async (
  records: readonly Highlight[],
  { format, around, wording, today }: Order,
  signal: AbortSignal,
): Promise<Export> => {
  const chapters = new Map<string, Chapter>();
  const unreachable = await eachArticle(records, signal, (article, own) => {
    const [first] = own;
    if (first !== undefined) chapters.set(first.article, chapterOf(article, first, own, around));
  });
  const ordered = [...new Set(records.map(({ article }) => article))].flatMap((id) => chapters.get(id) ?? []);
  const { ending, type } = KINDS[format];
  return {
    name: `longscroll-${today}.${ending}`,
    text: textOf(format, ordered, records, wording),
    type,
    unreachable,
  };
};
