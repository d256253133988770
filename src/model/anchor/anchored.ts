import type { Place } from './place.ts';

export const ANCHOR_STATES = ['exact', 'moved', 'unsure', 'lost'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Where a highlight stands in the article as it is now. */
export interface Anchored {
  readonly state: AnchorState;
  /** What may be painted, in reading order: all of it when exact or moved, else nothing. */
  readonly places: readonly Place[];
  /** Where it might belong, when unsure; for the reader to accept or not. */
  readonly likely: readonly Place[];
}
