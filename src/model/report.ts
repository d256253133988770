import * as v from 'valibot';
import { MessageSchema } from './message.ts';

/** Articles that are one: the same address, or the same text. */
const DuplicateGroupSchema = v.object({
  by: v.picklist(['address', 'text']),
  articles: v.array(v.object({ id: v.string(), file: v.string() })),
});

/** What a build did with every file it met. */
export const ReportSchema = v.object({
  read: v.number(),
  emitted: v.number(),
  skipped: v.array(v.object({ file: v.string(), rule: v.string(), reason: v.string() })),
  messages: v.array(MessageSchema),
  /** How many things each furniture rule took out of the bodies. */
  removed: v.optional(v.record(v.string(), v.number())),
  duplicates: v.optional(v.array(DuplicateGroupSchema)),
  /** The files that took longest, slowest first, as far as whoever read them measured. A built site has no timings, which differ from build to build. */
  slowest: v.optional(v.array(v.object({ file: v.string(), seconds: v.number() }))),
  seconds: v.optional(v.number()),
});

export type DuplicateGroup = v.InferOutput<typeof DuplicateGroupSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;
