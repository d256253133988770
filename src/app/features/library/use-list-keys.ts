import { useKeys } from '#app/lib/keys/use-keys.ts';

const move = (step: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at === -1 ? 0 : at + step]?.focus();
};

/** `j` and `k` go through the list as they go through the paragraphs of an article; `g i` leaves it for the notebook. */
export const useListKeys = (onNotebook: () => void): void =>
  useKeys({ j: () => move(1), k: () => move(-1), 'g i': onNotebook });
