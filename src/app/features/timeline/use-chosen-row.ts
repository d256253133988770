import { useEffect, type RefObject } from 'react';
import { scrollWithin } from '#app/lib/screen/scroll-within.ts';
import { panelOf } from './panel-of.ts';

/** Brings the chosen row into view in its panel when it becomes the chosen one, and when the panel gets another height. */
export const useChosenRow = (
  list: RefObject<HTMLElement | null>,
  chosen: string | null,
  height: unknown,
): void => {
  useEffect(() => {
    const panel = panelOf(list.current);
    const row = list.current?.querySelector('[data-chosen]');
    if (chosen !== null && panel !== null && row != null) scrollWithin(panel, [row]);
  }, [list, chosen, height]);
};
