import type { HighlightColor } from '#model/highlight/highlight.ts';
import type { CommandId } from '#app/lib/commands/commands.ts';
import { selectedPlaces } from '#app/lib/place/selected-places.ts';
import { focusBar } from './focus-bar.ts';
import type { Editing } from './opened.ts';
import { neighbourOf, targetOf } from './target.ts';
import type { Highlighting } from './use-highlighting.ts';

/** The commands that are about highlights. */
export type HighlightCommand = Extract<
  CommandId,
  | 'highlight'
  | 'highlight-sentence'
  | `color-${number}`
  | 'note'
  | 'tags'
  | 'edges'
  | 'remove-highlight'
  | 'next-highlight'
  | 'previous-highlight'
  | 'highlight-tools'
>;

/** Where the reader is. */
export interface Around {
  /** The block that has his attention. */
  readonly active: string;
  readonly onJump: (block: string, span: { start: number; end: number }) => void;
}

const COLORS: Partial<Record<HighlightCommand, HighlightColor>> = {
  'color-1': 'yellow',
  'color-2': 'green',
  'color-3': 'blue',
  'color-4': 'red',
  'color-5': 'purple',
};

/** Does a command: to what is selected, else to what is open, else to the active block. */
export const act = (id: HighlightCommand, highlighting: Highlighting, { active, onJump }: Around): void => {
  const { open } = highlighting;
  const places = selectedPlaces();
  const openId = open?.kind === 'highlight' ? open.id : null;
  const target = targetOf(highlighting, active)?.id;

  const paint = (color: HighlightColor): void => {
    if (places.length > 0) void highlighting.highlightSelection(places, { color });
    else if (openId !== null && openId === target) highlighting.recolor([openId], color);
    else void highlighting.paintBlock(active, color);
  };
  const edit = (editing: Editing): void => {
    if (places.length > 0) void highlighting.highlightSelection(places, { editing });
    else if (target !== undefined) highlighting.show(target, editing);
    else void highlighting.paintBlock(active, highlighting.color, editing);
  };
  const step = (by: 1 | -1): void => {
    const next = neighbourOf(highlighting, active, by);
    const [place] = next?.at.places ?? [];
    if (next === undefined || place === undefined) return;
    onJump(place.block, place);
    highlighting.show(next.highlight.id);
  };

  switch (id) {
    case 'highlight':
      if (places.length > 0) void highlighting.highlightSelection(places);
      else void highlighting.toggleBlock(active);
      break;
    case 'highlight-sentence':
      void highlighting.highlightSentence(places[0]?.block ?? active, places[0]?.start ?? null);
      break;
    case 'color-1':
    case 'color-2':
    case 'color-3':
    case 'color-4':
    case 'color-5':
      paint(COLORS[id] ?? 'yellow');
      break;
    case 'note':
    case 'tags':
    case 'edges':
      edit(id);
      break;
    case 'remove-highlight':
      if (target !== undefined) void highlighting.remove(target);
      break;
    case 'next-highlight':
      step(1);
      break;
    case 'previous-highlight':
      step(-1);
      break;
    case 'highlight-tools':
      focusBar();
      break;
  }
};
