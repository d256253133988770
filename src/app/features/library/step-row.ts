/** Moves focus to the next or previous row of the list; from elsewhere, to its first. */
export const stepRow = (step: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at === -1 ? 0 : at + step]?.focus();
};
