import * as v from 'valibot';

/** In the order of the keys 1–5; yellow first. */
export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'red', 'purple'] as const;
const HighlightColorSchema = v.picklist(HIGHLIGHT_COLORS);

/** Raised whenever stored highlights change in a way that an older reader cannot load; see `upgrade.ts`. */
export const HIGHLIGHT_VERSION = 2;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The words of a place and what stands around them, as written; compared only after `fold`. */
const QuoteSchema = v.object({
  exact: v.pipe(v.string(), v.nonEmpty()),
  /** Up to 32 code units on either side of the words, in the same block. */
  prefix: v.string(),
  suffix: v.string(),
  /** Up to 32 code units of the nearest blocks with text: the end of the one before, the beginning of the one after. */
  before: v.string(),
  after: v.string(),
});

/** One stretch of one block that a highlight covers. Offsets are half-open UTF-16 code units of the block's text. */
export const PartSchema = v.object({
  block: v.string(),
  start: offset,
  end: offset,
  quote: QuoteSchema,
  /** Which one it was of how many places with these words and the same 8 code units around; `of` is 0 when nobody counted. */
  copy: v.object({ index: offset, of: offset }),
});

/** A reader's highlight, as kept in the browser. */
export const HighlightSchema = v.object({
  version: v.literal(HIGHLIGHT_VERSION),
  id: v.pipe(v.string(), v.nonEmpty()),
  article: v.pipe(v.string(), v.nonEmpty()),
  /** The article's title, for when it is no longer in the archive; '' when nobody wrote it down. */
  title: v.string(),
  /** `Article.textHash` when the place was last settled: when it is unchanged, blocks and offsets hold. */
  textHash: v.string(),
  /** In reading order, at most one a block. */
  parts: v.pipe(v.array(PartSchema), v.minLength(1)),
  color: HighlightColorSchema,
  /** Markdown; '' when there is none. */
  note: v.string(),
  /** Each once, in the order given. */
  tags: v.array(v.string()),
  /** Instants in UTC. `updatedAt` never goes back, also when the clock does; `counter` orders changes of one instant. */
  createdAt: v.string(),
  updatedAt: v.string(),
  counter: offset,
  /** When it was put into the bin, from which it goes 30 days later; null while it is not there. */
  deletedAt: v.nullable(v.string()),
});

export type HighlightColor = v.InferOutput<typeof HighlightColorSchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type Part = v.InferOutput<typeof PartSchema>;
export type Highlight = v.InferOutput<typeof HighlightSchema>;

/** The words a highlight covers, its parts joined by `separator`. */
export const wordsOf = ({ parts }: Pick<Highlight, 'parts'>, separator = '\n'): string =>
  parts.map(({ quote }) => quote.exact).join(separator);
