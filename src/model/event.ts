import * as v from 'valibot';

/** A dated clause: what the text says happened then. */
export const EventSchema = v.object({
  /** `e1`, `e2` … in reading order. */
  id: v.string(),
  /** The block and the half-open span of the clause, its date included when it is written there. */
  block: v.string(),
  start: v.number(),
  end: v.number(),
  /** The time expression it is dated by. */
  time: v.string(),
  /** EDTF value of that expression. */
  date: v.string(),
  /** True when the clause itself has no date and takes that of the clause before it. */
  inherited: v.boolean(),
  /** Entity ids, in order of appearance in the clause. */
  participants: v.array(v.string()),
  places: v.array(v.string()),
});

export type Event = v.InferOutput<typeof EventSchema>;
