import * as v from 'valibot';

/**
 * What a clause says of its event: that it happened, that it is planned for then, that somebody said something then, or that it
 * might happen.
 */
export const EVENT_KINDS = ['happened', 'planned', 'reported', 'hypothetical'] as const;

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
  kind: v.optional(v.picklist(EVENT_KINDS)),
  /** The half-open span, in the block, of the few words that name the event. */
  label: v.optional(v.object({ start: v.number(), end: v.number() })),
  /** The id of the event, earlier in the article, that this is told of again. */
  sameAs: v.optional(v.string()),
  /** Entity ids, in order of appearance in the clause. */
  participants: v.array(v.string()),
  places: v.array(v.string()),
});

export type EventKind = (typeof EVENT_KINDS)[number];
export type Event = v.InferOutput<typeof EventSchema>;
