import * as v from 'valibot';
import { MessageSchema } from './message.ts';

/** What a build did with every file it met. */
export const ReportSchema = v.object({
  read: v.number(),
  emitted: v.number(),
  skipped: v.array(v.object({ file: v.string(), rule: v.string(), reason: v.string() })),
  messages: v.array(MessageSchema),
  /** How many things each furniture rule took out of the bodies. */
  removed: v.optional(v.record(v.string(), v.number())),
  seconds: v.number(),
});

export type Report = v.InferOutput<typeof ReportSchema>;
