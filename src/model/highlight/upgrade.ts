import * as v from 'valibot';
import { HIGHLIGHT_VERSION, HighlightSchema, type Highlight } from './highlight.ts';

/** Version 1 had no version number: one block, context of that block only, no notes. */
const Version1Schema = v.object({
  id: v.string(),
  article: v.string(),
  textHash: v.string(),
  block: v.string(),
  start: v.number(),
  end: v.number(),
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  color: HighlightSchema.entries.color,
  createdAt: v.string(),
  updatedAt: v.string(),
});

const fromVersion1 = ({
  block,
  start,
  end,
  quote,
  ...rest
}: v.InferOutput<typeof Version1Schema>): Highlight => ({
  ...rest,
  version: HIGHLIGHT_VERSION,
  title: '',
  parts: [{ block, start, end, quote: { ...quote, before: '', after: '' }, copy: { index: 0, of: 0 } }],
  note: '',
  tags: [],
  counter: 0,
  deletedAt: null,
});

/** A record of any version as a highlight of today's; null when it is none, or of a version yet to come. */
export const upgradeHighlight = (record: unknown): Highlight | null => {
  const current = v.safeParse(HighlightSchema, record);
  if (current.success) return current.output;
  const first = v.safeParse(Version1Schema, record);
  if (!first.success) return null;
  const upgraded = v.safeParse(HighlightSchema, fromVersion1(first.output));
  return upgraded.success ? upgraded.output : null;
};
