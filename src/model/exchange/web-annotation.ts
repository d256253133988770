import type { Highlight, Part } from '../highlight/highlight.ts';
import type { Chapter } from './exchange.ts';

/** What the W3C's model has no words for, as a JSON literal: so that what is read back here is what was written. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { longscroll: { '@id': 'urn:longscroll:record', '@type': '@json' } },
] as const;
export const ID_PREFIX = 'urn:longscroll:highlight:';

const target = (source: string, { quote }: Part, color: string): object => ({
  type: 'SpecificResource',
  source,
  styleClass: color,
  selector: { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
});

const record = ({ version, article, title, textHash, counter, deletedAt, parts }: Highlight): object => ({
  version,
  article,
  title,
  textHash,
  counter,
  deletedAt,
  parts: parts.map(({ block, start, end, quote: { before, after }, copy }) => ({
    block,
    start,
    end,
    before,
    after,
    copy,
  })),
});

const annotation = (highlight: Highlight, source: string): object => ({
  id: `${ID_PREFIX}${highlight.id}`,
  type: 'Annotation',
  motivation: highlight.note === '' ? 'highlighting' : 'commenting',
  created: highlight.createdAt,
  modified: highlight.updatedAt,
  body: [
    ...(highlight.note === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: highlight.note }]),
    ...highlight.tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ],
  target: highlight.parts.map((part) => target(source, part, highlight.color)),
  longscroll: record(highlight),
});

/** Highlights as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), on the original where its address is known. */
export const toWebAnnotation = (chapters: readonly Chapter[]): string => {
  const items = chapters.flatMap(({ article, link, entries }) =>
    entries.map(({ highlight }) => annotation(highlight, article.url ?? link)),
  );
  const page = { type: 'AnnotationPage', startIndex: 0, items };
  const collection = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: 'Longscroll',
    total: items.length,
    first: page,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
};
