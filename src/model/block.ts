import * as v from 'valibot';
import { byKind } from './by-kind.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };

/** Formatting of a stretch of a block's text; what is not listed here keeps its text and loses its look. */
export const TextMarkSchema = byKind([
  v.object({ kind: v.literal('strong'), ...span }),
  v.object({ kind: v.literal('emphasis'), ...span }),
  v.object({ kind: v.literal('code'), ...span }),
  v.object({ kind: v.literal('deleted'), ...span }),
  v.object({ kind: v.literal('superscript'), ...span }),
  v.object({ kind: v.literal('subscript'), ...span }),
  v.object({ kind: v.literal('ruby'), ...span, annotation: v.string() }),
  v.object({ kind: v.literal('link'), ...span, href: v.string() }),
]);

/** Half-open range of UTF-16 code units of the block's text. */
const SentenceSchema = v.tuple([offset, offset]);

const common = {
  /** `p1`, `p2` … in reading order; also the fragment of the block's address. */
  id: v.pipe(v.string(), v.regex(/^p[1-9]\d*$/u)),
  /** The canonical source text: never converted, never re-spaced. Empty for a figure without a caption or a rule. */
  text: v.string(),
  marks: v.array(TextMarkSchema),
  sentences: v.array(SentenceSchema),
};

/** A picture of the article; the only thing a reader's browser may fetch from elsewhere. */
export const PictureSchema = v.object({ src: v.string(), alt: v.string() });

export const BlockSchema = byKind([
  v.object({ kind: v.literal('paragraph'), ...common }),
  v.object({ kind: v.literal('heading'), ...common, level: v.picklist([2, 3, 4, 5, 6]) }),
  v.object({ kind: v.literal('quote'), ...common }),
  v.object({
    kind: v.literal('list-item'),
    ...common,
    ordered: v.boolean(),
    depth: v.pipe(offset, v.maxValue(8)),
    number: v.optional(offset),
  }),
  v.object({ kind: v.literal('figure'), ...common, picture: PictureSchema }),
  v.object({
    kind: v.literal('table'),
    ...common,
    rows: v.array(v.array(v.object({ ...span, header: v.boolean() }))),
  }),
  v.object({ kind: v.literal('code'), ...common }),
  v.object({ kind: v.literal('embed'), ...common, href: v.string() }),
  v.object({ kind: v.literal('rule'), ...common }),
]);

export type TextMark = v.InferOutput<typeof TextMarkSchema>;
export type Picture = v.InferOutput<typeof PictureSchema>;
export type Block = v.InferOutput<typeof BlockSchema>;
