import type { Highlight } from '#model/highlight/highlight.ts';

/** What one gesture did to one record: null before means made, null after means erased for good. */
export interface RecordChange {
  readonly before: Highlight | null;
  readonly after: Highlight | null;
}

/** What one gesture did, to be stored as a whole or not at all. */
export type Change = readonly RecordChange[];

export const invert = (change: Change): Change =>
  change.map(({ before, after }) => ({ before: after, after: before }));
