import type { TextMark } from '#model/block.ts';
import type { EntityType } from '#model/entity.ts';
import type { HighlightColor } from '#model/highlight.ts';
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

export type OpenTag = (tag: Pick<Tag, 'kind' | 'id'>, place: { block: string; start: number }) => void;
