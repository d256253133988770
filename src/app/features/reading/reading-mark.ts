import type { TextMark } from '#model/block.ts';
import type { EntityType } from '#model/entity.ts';
import type { HighlightColor } from '#model/highlight/highlight.ts';
import type { Span } from '#model/span.ts';

/** A name or a time in the text that can be opened; `label` is what a screen reader hears. */
export interface Tag extends Span {
  readonly kind: 'entity' | 'time';
  readonly id: string;
  readonly type: EntityType | 'time';
  readonly undated: boolean;
  readonly label: string;
}

/** Everything that may lie over a block's text. Highlights are marks only where the browser cannot paint them. */
export type ReadingMark =
  | Tag
  | (Span & { readonly kind: 'format'; readonly format: TextMark })
  | (Span & { readonly kind: 'highlight'; readonly color: HighlightColor });

/** Where a highlight begins or ends in a block's text, for those who cannot see it. */
export interface HighlightCue {
  readonly at: number;
  readonly edge: 'start' | 'end';
  readonly color: HighlightColor;
  readonly noted: boolean;
}

/** What the margin shows of a block's highlights: of the whole block, or of a part of it. */
export interface HighlightSign {
  readonly color: HighlightColor;
  readonly isWhole: boolean;
}

export type OpenTag = (tag: Pick<Tag, 'kind' | 'id'>, place: { block: string; start: number }) => void;
