/** The box that the timeline scrolls in. */
export const panelOf = (part: Element | null): HTMLElement | null =>
  part?.closest<HTMLElement>('[data-panel]') ?? null;
