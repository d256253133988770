import type { Span } from '#model/span.ts';

/** The panels beside, or on a phone over, the text. */
export type Panel = 'entities' | 'timeline' | 'highlights' | 'settings';

/** A phone's sheet that is low, so that the text above it can be read. */
export interface Peek {
  /** What was opened in it; to be brought to where the sheet does not cover it, or, with `jump`, wherever it is. */
  readonly goal: (Span & { readonly block: string }) | null;
  readonly jump: boolean;
}
