import { useEffect, type RefObject } from 'react';
import { scrollWithin } from '#app/lib/screen/scroll-within.ts';
import { scrollerOf } from './panel-of.ts';

/** Brings the chosen row into view in its panel when it becomes the chosen one, and when the panel gets another height. */
export const useChosenRow = (
  list: RefObject<HTMLElement | null>,
  chosen: string | null,
  height: unknown,
): void => {
  useEffect(() => {
    const box = scrollerOf(list.current);
    const row = list.current?.querySelector('.moment[data-chosen], .moment-apart[data-chosen]');
    if (chosen !== null && box !== null && row != null) scrollWithin(box, [row]);
  }, [list, chosen, height]);
};
