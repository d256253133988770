import type { Place } from '#model/anchor/place.ts';

/** What of a highlight is being changed. */
export type Editing = 'note' | 'tags' | 'edges' | null;

/** What the bar is about: words just selected, or a highlight; `id` is null when it could not be made. */
export type Opened =
  | { readonly kind: 'selection'; readonly places: readonly Place[] }
  | { readonly kind: 'highlight'; readonly id: string | null; readonly editing: Editing };
