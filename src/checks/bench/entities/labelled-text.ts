import type { Named } from './name-score.ts';

/** A text with the names that stand in it. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly Named[];
}
