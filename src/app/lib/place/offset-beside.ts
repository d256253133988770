import { caretPlace } from './place-at-point.ts';

/** So far into the text from its edge is surely on the first character. */
const INTO = 3;

/** The offset of the text of a block that is beside a point of its margin; 0 when that cannot be told. */
export const offsetBeside = (block: string, { x, y }: { readonly x: number; readonly y: number }): number => {
  const box = document.getElementById(block)?.querySelector('[data-offset]')?.getBoundingClientRect();
  if (box === undefined) return 0;
  const place = caretPlace(
    Math.min(Math.max(x, box.left + INTO), box.right - INTO),
    Math.min(Math.max(y, box.top + INTO), box.bottom - INTO),
  );
  return place?.block === block ? place.offset : 0;
};
