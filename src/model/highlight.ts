import * as v from 'valibot';

/** In the order of the keys 1–5; yellow first. */
export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'red', 'purple'] as const;
export const HighlightColorSchema = v.picklist(HIGHLIGHT_COLORS);

/** A reader's highlight, as kept in the browser. Offsets are half-open UTF-16 code units of the block's text. */
export const HighlightSchema = v.object({
  id: v.string(),
  article: v.string(),
  /** `Article.textHash` at the time of marking: when it is unchanged, block and offsets hold. */
  textHash: v.string(),
  block: v.string(),
  start: v.number(),
  end: v.number(),
  /** The words themselves and up to 32 code units on either side, to find the place again after a change. */
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  color: HighlightColorSchema,
  /** Instants in UTC. */
  createdAt: v.string(),
  updatedAt: v.string(),
});

export type HighlightColor = v.InferOutput<typeof HighlightColorSchema>;
export type Highlight = v.InferOutput<typeof HighlightSchema>;
