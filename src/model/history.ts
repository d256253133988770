import * as v from 'valibot';

const VersionSchema = v.object({
  /** `Article.textHash` of that version. */
  textHash: v.string(),
  /** A hash of each block's text, in order: of `p1`, `p2` … */
  blocks: v.array(v.string()),
  /** For each of those blocks, the number of the one that has its text now; 0 when none has. */
  to: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** Where the blocks of earlier versions of an article are in the present one. */
export const HistorySchema = v.object({
  schemaVersion: v.literal(1),
  /** `Article.textHash` of the version that `to` leads to. */
  textHash: v.string(),
  /** The latest first. */
  versions: v.array(VersionSchema),
});

export type History = v.InferOutput<typeof HistorySchema>;
