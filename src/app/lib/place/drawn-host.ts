import type { Drawn, Shift } from '#model/drawn/drawn.ts';

/** The text of an element that shows a block's text, or a cell's: where in the block it begins, and how what is drawn differs. */
export interface DrawnHost {
  readonly offset: number;
  readonly shifts: readonly Shift[];
}

/**
 * The attributes that say so on the element itself. Whoever looks for a place in the page reads them from there, so that they
 * always fit what is on the page.
 */
export const hostAttributes = (offset: number, { shifts }: Pick<Drawn, 'shifts'>) => ({
  'data-offset': offset,
  'data-shifts':
    shifts.length === 0
      ? undefined
      : shifts
          .map(({ canonical, drawn }) => [canonical.start, canonical.end, drawn.start, drawn.end].join(' '))
          .join(','),
});

const shiftOf = (row: string): Shift => {
  const [start = 0, end = 0, drawnStart = 0, drawnEnd = 0] = row.split(' ').map(Number);
  return { canonical: { start, end }, drawn: { start: drawnStart, end: drawnEnd } };
};

/** What the attributes of a host say. */
export const readHost = (element: Element): DrawnHost => ({
  offset: Number(element.getAttribute('data-offset')),
  shifts: element.getAttribute('data-shifts')?.split(',').map(shiftOf) ?? [],
});
