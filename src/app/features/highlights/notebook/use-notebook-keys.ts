import { useNavigate } from 'react-router';
import { useKeys } from '#app/lib/keys/use-keys.ts';
import type { Notebook } from './use-notebook.ts';

const move = (step: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement) === true);
  rows[at === -1 ? 0 : at + step]?.focus();
};

const pick = (): void =>
  document.activeElement?.closest('li')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();

/** `j` and `k` go through the list as through an article, `/` searches, `x` selects; what was done is undone as there. */
export const useNotebookKeys = (notebook: Notebook, onDeselect: (() => void) | undefined): void => {
  const navigate = useNavigate();
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: pick,
    '/': () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
    'g l': () => void navigate('/'),
    'mod+z': notebook.canUndo ? () => notebook.command({ kind: 'undo' }) : undefined,
    'mod+shift+z': notebook.canRedo ? () => notebook.command({ kind: 'redo' }) : undefined,
    Escape: onDeselect,
  });
};
