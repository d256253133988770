/** The pages that commands apply to. */
export type Place = 'reader' | 'library' | 'notebook';

/** What the key help puts together, in its order. */
export const COMMAND_GROUPS = ['move', 'highlight', 'tools', 'look', 'go'] as const;

interface Command {
  /** English words, by which the palette finds it too. */
  readonly id: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  /** Its keys until the reader chooses others, as `keyOf` names them; two with a space between are pressed one after the other. */
  readonly keys: readonly string[];
  readonly places: readonly Place[];
}

const EVERYWHERE = ['reader', 'library', 'notebook'] as const;
const READER = ['reader'] as const;
const HIGHLIGHTED = ['reader', 'notebook'] as const;

/** Everything that can be done by key or palette; names are in `text/commands`, by id. Where each is done is said by `useCommands`. */
export const COMMANDS = [
  { id: 'next', group: 'move', keys: ['j'], places: EVERYWHERE },
  { id: 'previous', group: 'move', keys: ['k'], places: EVERYWHERE },
  { id: 'next-mention', group: 'move', keys: [']'], places: READER },
  { id: 'previous-mention', group: 'move', keys: ['['], places: READER },
  { id: 'next-highlight', group: 'move', keys: ['.'], places: READER },
  { id: 'previous-highlight', group: 'move', keys: [','], places: READER },
  { id: 'return', group: 'move', keys: ['g b'], places: READER },
  { id: 'highlight', group: 'highlight', keys: ['h'], places: READER },
  { id: 'highlight-sentence', group: 'highlight', keys: ['shift+h'], places: READER },
  { id: 'color-1', group: 'highlight', keys: ['1'], places: READER },
  { id: 'color-2', group: 'highlight', keys: ['2'], places: READER },
  { id: 'color-3', group: 'highlight', keys: ['3'], places: READER },
  { id: 'color-4', group: 'highlight', keys: ['4'], places: READER },
  { id: 'color-5', group: 'highlight', keys: ['5'], places: READER },
  { id: 'note', group: 'highlight', keys: ['n'], places: READER },
  { id: 'tags', group: 'highlight', keys: ['#'], places: READER },
  { id: 'edges', group: 'highlight', keys: ['r'], places: READER },
  { id: 'highlight-tools', group: 'highlight', keys: ['b', 'F6'], places: READER },
  { id: 'remove-highlight', group: 'highlight', keys: ['Delete', 'Backspace'], places: READER },
  { id: 'select', group: 'highlight', keys: ['x'], places: ['notebook'] },
  { id: 'undo', group: 'highlight', keys: ['mod+z'], places: HIGHLIGHTED },
  { id: 'redo', group: 'highlight', keys: ['mod+shift+z', 'mod+y'], places: HIGHLIGHTED },
  { id: 'find', group: 'tools', keys: ['/'], places: HIGHLIGHTED },
  { id: 'listen', group: 'tools', keys: ['p'], places: READER },
  { id: 'print', group: 'tools', keys: [], places: READER },
  { id: 'offline', group: 'tools', keys: [], places: ['library'] },
  { id: 'entities', group: 'tools', keys: ['e', 'g e'], places: READER },
  { id: 'timeline', group: 'tools', keys: ['t', 'g t'], places: READER },
  { id: 'highlights', group: 'tools', keys: ['m'], places: READER },
  { id: 'larger', group: 'look', keys: ['+', '='], places: READER },
  { id: 'smaller', group: 'look', keys: ['-'], places: READER },
  { id: 'writing', group: 'look', keys: [], places: READER },
  { id: 'names-in-text', group: 'look', keys: [], places: READER },
  { id: 'theme', group: 'look', keys: [], places: EVERYWHERE },
  { id: 'settings', group: 'look', keys: ['g s'], places: EVERYWHERE },
  { id: 'single-keys', group: 'look', keys: [], places: EVERYWHERE },
  { id: 'library', group: 'go', keys: ['g l'], places: HIGHLIGHTED },
  { id: 'notebook', group: 'go', keys: ['g i'], places: ['reader', 'library'] },
  { id: 'help', group: 'go', keys: ['?'], places: EVERYWHERE },
  { id: 'palette', group: 'go', keys: ['mod+k'], places: EVERYWHERE },
] as const satisfies readonly Command[];

type Listed = (typeof COMMANDS)[number];
export type CommandId = Listed['id'];

/** The commands of a page. */
export type CommandIn<P extends Place> = Listed extends infer C
  ? C extends { readonly id: infer Id; readonly places: readonly (infer Q)[] }
    ? P extends Q
      ? Id
      : never
    : never
  : never;
