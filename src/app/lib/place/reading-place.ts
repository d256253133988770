import { firstIndex } from './first-index.ts';
import { readingBox, type ReadingBox } from './reading-box.ts';
import { textRange } from './text-range.ts';

/** Where the reader is: the first line in view, named by the character it begins with, so that it outlives any change of layout. */
export interface ReadingPlace {
  readonly block: string;
  /** In UTF-16 code units of the block's text. */
  readonly offset: number;
  /** Distance of that line from where the box begins, in CSS pixels. */
  readonly shift: number;
}

/** A live list, which browsers keep: in an article of thousands of blocks it is asked for at every frame. */
const rows = (): HTMLCollectionOf<Element> => document.getElementsByClassName('row');

/** Where the line with this character begins; null where the block shows no such character. */
const startOf = (box: ReadingBox, row: Element, offset: number): number | null => {
  if (offset === 0) return box.stretchOf(row).start;
  const range = textRange(row.id, { start: offset, end: offset + 1 });
  return range && box.stretchOf(range).start;
};

/** The first character of a block whose line begins within the box. */
const firstInView = (box: ReadingBox, row: Element): number => {
  // Cells of a table do not follow each other line by line.
  if (row.getAttribute('data-block') === 'table') return 0;
  return firstIndex(row.textContent.length, (at) => (startOf(box, row, at) ?? Infinity) > -1);
};

/** The place now, or null at the very beginning, which is no place to keep but where every visit starts. */
export const readingPlace = (): ReadingPlace | null => {
  const box = readingBox();
  if (box.scrolled < 1) return null;
  const all = rows();
  const inView = firstIndex(all.length, (index) => {
    const row = all[index];
    return row !== undefined && box.stretchOf(row).end > 1;
  });
  // Of the block that reaches into the box only the last line may do so, and that cut off: then the next one begins the view.
  for (const row of [all[inView], all[inView + 1]]) {
    if (row === undefined) continue;
    const offset = firstInView(box, row);
    const start = startOf(box, row, offset);
    if (start !== null) return { block: row.id, offset, shift: Math.round(start) };
  }
  const last = all[all.length - 1];
  return last === undefined
    ? null
    : { block: last.id, offset: 0, shift: Math.round(box.stretchOf(last).start) };
};

/** Scrolls so that the place is where it was in the box; null is the beginning. False when its block is not on the page. */
export const goToPlace = (place: ReadingPlace | null, behavior: ScrollBehavior): boolean => {
  const row = place && document.getElementById(place.block);
  if (place !== null && row === null) return false;
  const box = readingBox();
  if (place === null || row === null) box.scrollTo(0, behavior);
  else {
    const start = startOf(box, row, place.offset) ?? box.stretchOf(row).start;
    box.scrollTo(box.scrolled + start - place.shift, behavior);
  }
  return true;
};

export interface Progress {
  /** From 0, at the beginning, to 1, where nothing is left to scroll. */
  readonly fraction: number;
  /** Whether the end of the text is in view. */
  readonly atEnd: boolean;
}

export const readingProgress = (): Progress => {
  const { room, scrolled, stretchOf, ...box } = readingBox();
  const length = box.length();
  const all = rows();
  const last = all[all.length - 1];
  return {
    fraction: length < 1 ? 1 : Math.min(1, scrolled / length),
    atEnd: last !== undefined && stretchOf(last).end <= room(),
  };
};
