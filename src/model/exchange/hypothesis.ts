import * as v from 'valibot';
import { instantOf, type Foreign } from './foreign.ts';

const text = v.optional(v.string(), '');

const AnnotationSchema = v.looseObject({
  id: v.string(),
  uri: v.string(),
  text,
  tags: v.optional(v.array(v.string()), []),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  document: v.optional(v.looseObject({ title: v.optional(v.array(v.string()), []) })),
  target: v.optional(
    v.array(
      v.looseObject({
        selector: v.optional(
          v.array(v.looseObject({ type: v.string(), exact: text, prefix: text, suffix: text })),
          [],
        ),
      }),
    ),
    [],
  ),
});

const ExportSchema = v.looseObject({ annotations: v.array(v.unknown()) });
/** What its API answers a search with. */
const SearchSchema = v.looseObject({ rows: v.array(v.unknown()) });

const foreign = (value: unknown): Foreign | null => {
  const parsed = v.safeParse(AnnotationSchema, value);
  if (!parsed.success) return null;
  const { id, uri, text: note, tags, created, updated, document, target } = parsed.output;
  const quote = target.flatMap(({ selector }) => selector).find(({ type }) => type === 'TextQuoteSelector');
  if (quote === undefined || quote.exact === '') return null;
  return {
    id: `hypothesis-${id}`,
    url: uri,
    title: document?.title[0] ?? '',
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    color: 'yellow',
    note,
    tags,
    createdAt: instantOf(created),
    updatedAt: instantOf(updated ?? created),
  };
};

/** The annotations of an export of Hypothesis (or of its API); those of whole pages and replies have no words and are not read. */
export const fromHypothesis = (value: unknown): { foreign: Foreign[]; unread: number } | null => {
  const exported = v.safeParse(ExportSchema, value);
  const search = v.safeParse(SearchSchema, value);
  const list = exported.success ? exported.output.annotations : search.success ? search.output.rows : null;
  if (list === null) return null;
  const read = list.flatMap((one) => foreign(one) ?? []);
  return { foreign: read, unread: list.length - read.length };
};
