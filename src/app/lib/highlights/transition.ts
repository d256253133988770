import { samePlaces } from '#model/anchor/place.ts';
import {
  HIGHLIGHT_VERSION,
  type Highlight,
  type HighlightColor,
  type Part,
} from '#model/highlight/highlight.ts';
import { invert, type Change } from './change.ts';

export interface HighlightState {
  /** All records, those in the bin too, in no particular order. */
  readonly records: readonly Highlight[];
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

export const EMPTY_STATE: HighlightState = { records: [], past: [], future: [] };

/** Where a highlight is put: the text as it was then, and what is stored of its places. */
export interface Anchorage {
  readonly textHash: string;
  readonly parts: readonly Part[];
}

/** What a new highlight is made from. */
export interface NewHighlight extends Anchorage {
  readonly id: string;
  readonly article: string;
  readonly title: string;
  readonly color: HighlightColor;
}

/** Everything that can be done to highlights. Each is one step to undo, however many records it concerns. */
export type Command =
  | { readonly kind: 'add'; readonly highlight: NewHighlight; readonly now: string }
  | { readonly kind: 'recolor'; readonly ids: readonly string[]; readonly color: HighlightColor }
  | { readonly kind: 'note'; readonly id: string; readonly note: string }
  | {
      readonly kind: 'tags';
      readonly ids: readonly string[];
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  /** Puts each elsewhere: an edge was moved, or the reader said where it belongs. */
  | { readonly kind: 'place'; readonly moves: readonly { readonly id: string; readonly to: Anchorage }[] }
  /** Into the bin, and out of it. */
  | { readonly kind: 'delete'; readonly ids: readonly string[]; readonly now: string }
  | { readonly kind: 'restore'; readonly ids: readonly string[] }
  /** Out of the bin for good. */
  | { readonly kind: 'erase'; readonly ids: readonly string[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export interface Step {
  readonly change: Change;
  /** Whether it takes back or repeats, so that what others changed since is left as it is. */
  readonly reverts: boolean;
  /** The steps that can be taken back and repeated after this one. */
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

const made = ({ id, article, title, color, textHash, parts }: NewHighlight, now: string): Highlight => ({
  version: HIGHLIGHT_VERSION,
  id,
  article,
  title,
  textHash,
  parts: [...parts],
  color,
  note: '',
  tags: [],
  createdAt: now,
  updatedAt: now,
  counter: 0,
  deletedAt: null,
});

const placed = (highlight: Highlight, { textHash, parts }: Anchorage): Highlight => ({
  ...highlight,
  textHash,
  parts: [...parts],
});

const retagged = ({ tags }: Highlight, add: readonly string[], remove: readonly string[]): string[] => [
  ...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add]),
];

type Edit = Exclude<Command, { kind: 'undo' | 'redo' | 'add' }>;

const idsOf = (command: Edit): readonly string[] =>
  command.kind === 'note'
    ? [command.id]
    : command.kind === 'place'
      ? command.moves.map(({ id }) => id)
      : command.ids;

/** What becomes of one record; itself when nothing does. */
const edited = (highlight: Highlight, command: Edit): Highlight | null => {
  switch (command.kind) {
    case 'recolor':
      return highlight.color === command.color ? highlight : { ...highlight, color: command.color };
    case 'note':
      return highlight.note === command.note ? highlight : { ...highlight, note: command.note };
    case 'tags': {
      const tags = retagged(highlight, command.add, command.remove);
      return tags.join('\n') === highlight.tags.join('\n') ? highlight : { ...highlight, tags };
    }
    case 'place': {
      const to = command.moves.find(({ id }) => id === highlight.id)?.to;
      return to === undefined || (to.textHash === highlight.textHash && samePlaces(to.parts, highlight.parts))
        ? highlight
        : placed(highlight, to);
    }
    case 'delete':
      return highlight.deletedAt === null ? { ...highlight, deletedAt: command.now } : highlight;
    case 'restore':
      return highlight.deletedAt === null ? highlight : { ...highlight, deletedAt: null };
    case 'erase':
      return highlight.deletedAt === null ? highlight : null;
  }
};

const changeOf = (records: readonly Highlight[], command: Edit): Change => {
  const ids = new Set(idsOf(command));
  return records
    .filter(({ id }) => ids.has(id))
    .map((before) => ({ before, after: edited(before, command) }))
    .filter(({ before, after }) => before !== after);
};

/** The one place where it is decided what a command does: to the records, and to what can be undone. Null when it does nothing. */
export const transition = ({ records, past, future }: HighlightState, command: Command): Step | null => {
  if (command.kind === 'undo') {
    const last = past.at(-1);
    if (last === undefined) return null;
    return { change: invert(last), reverts: true, past: past.slice(0, -1), future: [...future, last] };
  }
  if (command.kind === 'redo') {
    const next = future.at(-1);
    if (next === undefined) return null;
    return { change: next, reverts: true, past: [...past, next], future: future.slice(0, -1) };
  }
  const change =
    command.kind === 'add'
      ? [{ before: null, after: made(command.highlight, command.now) }]
      : changeOf(records, command);
  return change.length === 0 ? null : { change, reverts: false, past: [...past, change], future: [] };
};
