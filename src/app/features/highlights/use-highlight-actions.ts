import type { HighlightColor } from '#model/highlight/highlight.ts';
import { selectedPlaces } from '#app/lib/place/selected-places.ts';
import { HIGHLIGHT_KEYS, type HighlightActionId } from './action-keys.ts';
import { focusBar } from './focus-bar.ts';
import { neighbourOf, targetOf } from './target.ts';
import type { Highlighting } from './use-highlighting.ts';

/** Something that can be done with highlights, for keys, a palette or a menu; its name is in the catalogue by its id. */
export interface HighlightAction {
  readonly id: HighlightActionId;
  /** As `useKeys` writes them. */
  readonly keys: readonly string[];
  readonly enabled: boolean;
  readonly run: () => void;
}

interface Around {
  /** The block that has the reader's attention. */
  readonly active: string;
  readonly onJump: (block: string, span: { start: number; end: number }) => void;
}

/** Everything that can be done with highlights now: to what is selected, else to what is open, else to the active block. */
export const useHighlightActions = (
  highlighting: Highlighting,
  { active, onJump }: Around,
): readonly HighlightAction[] => {
  const { article, anchored, open } = highlighting;
  const hasText = article.blocks.some(({ id, text }) => id === active && text !== '');
  const openId = open?.kind === 'highlight' ? open.id : null;
  const target = targetOf(highlighting, active)?.id;

  const paint = (color: HighlightColor) => (): void => {
    const places = selectedPlaces();
    if (places.length > 0) void highlighting.highlightSelection(places, { color });
    else if (openId !== null && openId === target) highlighting.recolor([openId], color);
    else void highlighting.paintBlock(active, color);
  };
  const edit = (editing: 'note' | 'tags' | 'edges') => (): void => {
    const places = selectedPlaces();
    if (places.length > 0) void highlighting.highlightSelection(places, { editing });
    else if (target !== undefined) highlighting.show(target, editing);
    else void highlighting.paintBlock(active, highlighting.color, editing);
  };
  const step = (by: 1 | -1) => (): void => {
    const next = neighbourOf(highlighting, active, by);
    const [place] = next?.at.places ?? [];
    if (next === undefined || place === undefined) return;
    onJump(place.block, place);
    highlighting.show(next.highlight.id);
  };
  const toggle = (): void => {
    const places = selectedPlaces();
    if (places.length > 0) void highlighting.highlightSelection(places);
    else void highlighting.toggleBlock(active);
  };
  const sentence = (): void => {
    const [place] = selectedPlaces();
    void highlighting.highlightSentence(place?.block ?? active, place?.start ?? null);
  };

  const actions: Readonly<Record<HighlightActionId, readonly [enabled: boolean, run: () => void]>> = {
    paragraph: [hasText, toggle],
    sentence: [hasText, sentence],
    'color-1': [hasText, paint('yellow')],
    'color-2': [hasText, paint('green')],
    'color-3': [hasText, paint('blue')],
    'color-4': [hasText, paint('red')],
    'color-5': [hasText, paint('purple')],
    note: [hasText, edit('note')],
    tags: [hasText, edit('tags')],
    edges: [hasText, edit('edges')],
    remove: [target !== undefined, () => target !== undefined && void highlighting.remove(target)],
    undo: [highlighting.canUndo, highlighting.undo],
    redo: [highlighting.canRedo, highlighting.redo],
    next: [anchored.length > 0, step(1)],
    previous: [anchored.length > 0, step(-1)],
    bar: [open !== null, focusBar],
  };
  return HIGHLIGHT_KEYS.map(({ id, keys }) => {
    const [enabled, run] = actions[id];
    return { id, keys, enabled, run };
  });
};
