import type { TypedSpan } from '#pipeline/annotate/entities/sequence/labels.ts';

/** A sentence with the names in it, in order; offsets are UTF-16 code units. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly TypedSpan[];
}
