import { usePartCommands } from '#app/lib/commands/use-commands.ts';
import type { Notebook } from './use-notebook.ts';

/** The commands of the notebook's page that the notebook itself does. */
export type NotebookCommand = 'next' | 'previous' | 'select' | 'find' | 'undo' | 'redo';

const move = (step: 1 | -1) => (): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement) === true);
  rows[at === -1 ? 0 : at + step]?.focus();
};

const pick = (): void =>
  document.activeElement?.closest('li')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();

const find = (): void => document.querySelector<HTMLInputElement>('input[type=search]')?.focus();

/** Lets the notebook be gone through, searched, selected and undone as an article is. */
export const useNotebookCommands = (notebook: Notebook, onDeselect: (() => void) | undefined): void => {
  const { canUndo, canRedo, command } = notebook;
  const doing: Record<NotebookCommand, (() => void) | undefined> = {
    next: move(1),
    previous: move(-1),
    select: pick,
    find,
    undo: canUndo ? () => command({ kind: 'undo' }) : undefined,
    redo: canRedo ? () => command({ kind: 'redo' }) : undefined,
  };
  usePartCommands(doing, { Escape: onDeselect });
};
