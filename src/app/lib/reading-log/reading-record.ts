import * as v from 'valibot';

/** What is kept of one article's reading. */
export const ReadingRecordSchema = v.object({
  /** Where it was left; null at its beginning. */
  place: v.nullable(v.object({ block: v.string(), offset: v.number(), shift: v.number() })),
  /** How far that is, from 0 to 1. */
  fraction: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Whether its end was ever in view. */
  finished: v.boolean(),
  /** When it was last open, in milliseconds since 1970. */
  at: v.number(),
  /** The month of the library it stands in; null when undated. */
  month: v.nullable(v.string()),
});

export type ReadingRecord = v.InferOutput<typeof ReadingRecordSchema>;

/** What an article is to its reader: new when never opened, read once its end was seen. */
export type ReadingState = 'new' | 'begun' | 'read';

export const stateOf = (record: ReadingRecord | null): ReadingState =>
  record === null ? 'new' : record.finished ? 'read' : 'begun';

/** The record in a stored string; null when there is none, or a damaged one. */
export const parseRecord = (stored: string | null): ReadingRecord | null => {
  if (stored === null) return null;
  try {
    const result = v.safeParse(ReadingRecordSchema, JSON.parse(stored));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
};
