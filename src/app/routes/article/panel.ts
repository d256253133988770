import type { Span } from '#model/span.ts';
import type { SheetSize } from '#app/components/sheet-size.ts';

/** The panels beside, or on a phone over, the text. */
export const PANELS = ['entities', 'timeline', 'highlights', 'settings'] as const;
export type Panel = (typeof PANELS)[number];

/** How a phone's sheet stands. */
export interface Stand {
  readonly size: SheetSize;
  /** What was opened in it; to be brought to where the sheet does not cover it, or, with `jump`, wherever it is. */
  readonly goal: (Span & { readonly block: string; readonly jump: boolean }) | null;
}
