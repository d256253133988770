import * as v from 'valibot';
import { HIGHLIGHT_COLORS, type Highlight } from '../highlight/highlight.ts';
import { upgradeHighlight } from '../highlight/upgrade.ts';
import { instantOf, type Foreign } from './foreign.ts';
import { ID_PREFIX } from './web-annotation.ts';

const text = v.optional(v.string(), '');
/** One, or a list of them. A list comes first: it is an object too. */
const listOf = <S extends v.GenericSchema>(schema: S) =>
  v.union([
    v.array(schema),
    v.pipe(
      schema,
      v.transform((one): v.InferOutput<S>[] => [one]),
    ),
  ]);

const SelectorSchema = v.looseObject({ type: text, exact: text, prefix: text, suffix: text });
const TargetSchema = v.looseObject({
  source: v.optional(v.union([v.string(), v.looseObject({ id: v.string() })])),
  styleClass: text,
  selector: v.optional(listOf(SelectorSchema), []),
});
const BodySchema = v.looseObject({
  purpose: v.optional(listOf(v.string()), []),
  value: text,
});
const RecordSchema = v.looseObject({
  parts: v.array(v.looseObject({ before: text, after: text })),
});
const AnnotationSchema = v.looseObject({
  id: text,
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  body: v.optional(v.union([v.string(), listOf(BodySchema)]), []),
  bodyValue: text,
  target: v.union([v.string(), listOf(TargetSchema)]),
  longscroll: v.optional(RecordSchema),
});
type Annotation = v.InferOutput<typeof AnnotationSchema>;

const CollectionSchema = v.looseObject({
  '@context': v.unknown(),
  first: v.optional(v.looseObject({ items: v.array(v.unknown()) })),
  items: v.optional(v.array(v.unknown())),
});

const contentOf = ({ body, bodyValue }: Annotation): { note: string; tags: string[] } => {
  if (typeof body === 'string') return { note: bodyValue, tags: [] };
  const isTag = ({ purpose }: v.InferOutput<typeof BodySchema>): boolean => purpose.includes('tagging');
  const notes = body.filter((one) => !isTag(one)).map(({ value }) => value);
  return {
    note: [...notes, bodyValue].filter((note) => note !== '').join('\n\n'),
    tags: body.filter(isTag).map(({ value }) => value),
  };
};

const quotesOf = ({ target }: Annotation) =>
  typeof target === 'string'
    ? []
    : target.flatMap(({ source, styleClass, selector }) => {
        const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
        const url = typeof source === 'string' ? source : (source?.id ?? '');
        return quote === undefined || quote.exact === '' ? [] : [{ ...quote, url, styleClass }];
      });

const colorOf = (name: string): Highlight['color'] =>
  HIGHLIGHT_COLORS.find((color) => color === name) ?? 'yellow';

/** One that this reader wrote, whole again; what other programs changed in it since is taken over. */
const own = (annotation: Annotation): Highlight | null => {
  const quotes = quotesOf(annotation);
  const { longscroll, id, created, modified } = annotation;
  if (longscroll === undefined || !id.startsWith(ID_PREFIX) || quotes.length !== longscroll.parts.length)
    return null;
  return upgradeHighlight({
    ...longscroll,
    ...contentOf(annotation),
    id: id.slice(ID_PREFIX.length),
    createdAt: created,
    updatedAt: modified,
    color: quotes[0]?.styleClass,
    parts: longscroll.parts.map(({ before, after, ...part }, index) => {
      const { exact, prefix, suffix } = quotes[index] ?? {};
      return { ...part, quote: { exact, prefix, suffix, before, after } };
    }),
  });
};

const foreign = (annotation: Annotation): Foreign | null => {
  const [first, ...others] = quotesOf(annotation);
  const last = others.at(-1) ?? first;
  if (first === undefined || last === undefined || annotation.id === '') return null;
  return {
    id: annotation.id,
    url: first.url,
    title: '',
    exact: [first, ...others].map(({ exact }) => exact).join('\n'),
    prefix: first.prefix,
    suffix: last.suffix,
    color: colorOf(first.styleClass),
    ...contentOf(annotation),
    createdAt: instantOf(annotation.created),
    updatedAt: instantOf(annotation.modified ?? annotation.created),
  };
};

/** What a file of Web Annotations holds: one, a list, a page or a collection; null when it is something else. */
export const fromWebAnnotation = (
  value: unknown,
): { highlights: Highlight[]; foreign: Foreign[]; unread: number } | null => {
  const collection = v.safeParse(CollectionSchema, value);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!v.is(v.looseObject({ '@context': v.unknown() }), first)) return null;
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : collection.success
      ? (collection.output.first?.items ?? collection.output.items ?? [value])
      : [];
  const result = { highlights: [] as Highlight[], foreign: [] as Foreign[], unread: 0 };
  for (const item of items) {
    const parsed = v.safeParse(AnnotationSchema, item);
    const mine = parsed.success ? own(parsed.output) : null;
    const other = parsed.success && mine === null ? foreign(parsed.output) : null;
    if (mine !== null) result.highlights.push(mine);
    else if (other !== null) result.foreign.push(other);
    else result.unread += 1;
  }
  return result;
};
