import * as v from 'valibot';

/** Why an expression carries no value. */
export const UNDATED_KINDS = [
  'vague',
  'present',
  'figurative',
  'duration',
  'set',
  'ordinal',
  'open',
] as const;
/** The kinds of expression: a calendar date, a part of a day or clock time, a range, or one that names no calendar time. */
export const TIME_KINDS = ['date', 'time', 'range', ...UNDATED_KINDS] as const;

/** What a relative or incomplete expression was counted from. */
const anchor = {
  from: v.picklist(['publication', 'dateline', 'mention', 'heading']),
  /** EDTF value of that anchor. */
  anchor: v.string(),
};

/**
 * One step of working a value out, as data: the reader words it in the interface's language.
 * Steps stand in the order in which they were taken; the last one gives the value.
 */
export const StepSchema = v.variant('step', [
  /** The text itself says all of it. */
  v.object({ step: v.literal('stated') }),
  /** Year, month or both are missing in the text and taken from the anchor: `filled` is what was added, in EDTF. */
  v.object({
    step: v.literal('filled'),
    part: v.picklist(['year', 'month', 'century']),
    filled: v.string(),
    ...anchor,
  }),
  /** A weekday (1 Monday … 7 Sunday): the latest one up to the anchor, or the one of the week `weeks` away from it. */
  v.object({ step: v.literal('weekday'), weekday: v.number(), weeks: v.optional(v.number()), ...anchor }),
  /** Counted from the anchor: `amount` units later (negative: earlier; 0: the same). */
  v.object({
    step: v.literal('offset'),
    unit: v.picklist(['year', 'month', 'week', 'day', 'hour']),
    amount: v.number(),
    ...anchor,
  }),
  /** A second reading in the same expression, such as the weekday beside a date, says the same (or does not). */
  v.object({ step: v.literal('checked'), against: v.string(), agrees: v.boolean() }),
  /** Carried over from a neighbouring expression or clause whose words are `surface`. */
  v.object({ step: v.literal('carried'), surface: v.string(), value: v.string() }),
  /** Converted from another calendar or era; `calendar` as in BCP 47 (`roc`, `chinese`, `japanese`). */
  v.object({ step: v.literal('calendar'), calendar: v.string(), written: v.string() }),
  /** A name with a fixed date, such as a festival or an anniversary. */
  v.object({ step: v.literal('named'), name: v.string() }),
  /** It names no calendar time. */
  v.object({ step: v.literal('undated'), reason: v.picklist(UNDATED_KINDS) }),
  /** A reader or the keeper of the archive said so; `was` is what it was taken for. */
  v.object({ step: v.literal('corrected'), was: v.nullable(v.string()) }),
]);

export const TimeSchema = v.object({
  /** `t1`, `t2` … in reading order. */
  id: v.string(),
  block: v.string(),
  start: v.number(),
  end: v.number(),
  kind: v.picklist(TIME_KINDS),
  /** EDTF (ISO 8601-2) with the precision of the text, part of day as `T` + MO, AF, EV, NI; null when it names no calendar time. */
  value: v.nullable(v.string()),
  /** Whether the text states the value, it was worked out, or it was carried over from a neighbour. */
  basis: v.picklist(['stated', 'relative', 'inherited']),
  explanation: v.array(StepSchema),
  /** Another value that the words allow, less likely, and the steps to it. */
  alternative: v.optional(v.object({ value: v.string(), explanation: v.array(StepSchema) })),
});

export type TimeKind = (typeof TIME_KINDS)[number];
export type UndatedKind = (typeof UNDATED_KINDS)[number];
export type Step = v.InferOutput<typeof StepSchema>;
export type Time = v.InferOutput<typeof TimeSchema>;
