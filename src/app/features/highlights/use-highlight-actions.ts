import type { Around } from './act.ts';
import { HIGHLIGHT_KEYS, type HighlightActionId } from './action-keys.ts';
import type { Highlighting } from './use-highlighting.ts';
import { withEngine } from './use-highlights.ts';

/** Something that can be done with highlights, for keys, a palette or a menu; its name is in the catalogue by its id. */
export interface HighlightAction {
  readonly id: HighlightActionId;
  /** As `useKeys` writes them. */
  readonly keys: readonly string[];
  readonly enabled: boolean;
  readonly run: () => void;
}

/** Everything that can be done with highlights now. */
export const useHighlightActions = (
  highlighting: Highlighting,
  around: Around,
): readonly HighlightAction[] => {
  const { anchored, canUndo, canRedo } = highlighting;
  const hasSome = anchored.length > 0;
  const needs: Partial<Record<HighlightActionId, boolean>> = {
    undo: canUndo,
    redo: canRedo,
    remove: hasSome,
    next: hasSome,
    previous: hasSome,
  };
  return HIGHLIGHT_KEYS.map(({ id, keys }) => ({
    id,
    keys,
    enabled: needs[id] ?? true,
    run: () => withEngine(({ act }) => act(id, highlighting, around)),
  }));
};
