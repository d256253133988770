import * as v from 'valibot';

/** A problem as data: the same list feeds the terminal, `report.json` and the reader. */
export const MessageSchema = v.object({
  /** `stage/name`, such as `read/no-text`. */
  rule: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z-]+$/u)),
  /** `error`: the file is not emitted. `warning`: it is emitted, but something is off. */
  severity: v.picklist(['error', 'warning', 'info']),
  /** Path relative to the archive's folder, with `/`. */
  file: v.string(),
  /** 1-based line and column in the file; null when the whole file is meant. */
  place: v.nullable(v.object({ line: v.number(), column: v.number() })),
  /** One English sentence for people: what is wrong and what to do. */
  reason: v.string(),
});

export type Message = v.InferOutput<typeof MessageSchema>;
