import type { Catalogue } from '#app/lib/text/zh-hans.ts';

export type HighlightActionId = keyof Catalogue['highlights']['actions'];

/** The keys of everything that can be done with highlights, as `useKeys` writes them, in the order in which they are told. */
export const HIGHLIGHT_KEYS: readonly { readonly id: HighlightActionId; readonly keys: readonly string[] }[] =
  [
    { id: 'paragraph', keys: ['h'] },
    { id: 'sentence', keys: ['shift+h'] },
    { id: 'color-1', keys: ['1'] },
    { id: 'color-2', keys: ['2'] },
    { id: 'color-3', keys: ['3'] },
    { id: 'color-4', keys: ['4'] },
    { id: 'color-5', keys: ['5'] },
    { id: 'note', keys: ['n'] },
    { id: 'tags', keys: ['#'] },
    { id: 'edges', keys: ['r'] },
    { id: 'remove', keys: ['Delete', 'Backspace'] },
    { id: 'undo', keys: ['mod+z'] },
    { id: 'redo', keys: ['mod+shift+z', 'mod+y'] },
    { id: 'next', keys: ['.'] },
    { id: 'previous', keys: [','] },
    { id: 'bar', keys: ['b', 'F6'] },
  ];
