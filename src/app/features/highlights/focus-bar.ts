/** The bar's element carries this, to be found from elsewhere on the page. */
export const BAR = 'data-highlight-bar';

/** Moves focus into the bar, to its first button. */
export const focusBar = (): void => document.querySelector<HTMLElement>(`[${BAR}] button`)?.focus();

/** True for what is in the bar or belongs to it. */
export const isInBar = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`[${BAR}]`) !== null;
