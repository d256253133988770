import { asWritten, drawnSpan, type Drawn } from '#model/drawn/drawn.ts';
import { contains, type Span } from '#model/span.ts';
import type { Readings } from '#app/lib/pinyin/readings.ts';
import type { Script } from '#app/lib/script/script-context.tsx';
import type { ReadingMark } from './reading-mark.ts';
import type { Pinyin } from './use-pinyin.ts';

/** How the article's text is drawn for this reader. */
export interface Drawing {
  readonly script: Script;
  readonly lang: string;
  readonly pinyin: Pinyin | null;
}

/** A block's text, or a part of it, as it is drawn. */
export interface DrawnPart {
  /** Where in the block's canonical text it begins, and how many code units of that it is. */
  readonly from: number;
  readonly length: number;
  readonly drawn: Drawn;
  /** By code unit of the drawn text; null where no pinyin is wanted. */
  readonly readings: Readings | null;
}

/** Text that is drawn as it is written whatever the reader prefers, such as code. */
export const plainPart = (text: string): DrawnPart => ({
  from: 0,
  length: text.length,
  drawn: asWritten(text),
  readings: null,
});

/** Draws a part of a block's text in the reader's script, with heed to what its marks begin and end. */
export const drawnPart = (
  text: string,
  part: Span,
  marks: readonly ReadingMark[],
  { script, lang, pinyin }: Drawing,
): DrawnPart => {
  const inside = marks
    .filter((mark) => contains(part, mark))
    .map((mark) => ({ mark, span: { start: mark.start - part.start, end: mark.end - part.start } }));
  const names = inside.flatMap(({ mark, span }) =>
    mark.kind === 'entity' || mark.kind === 'name' ? [{ ...span, person: mark.type === 'person' }] : [],
  );
  const edges = [...new Set(inside.flatMap(({ span }) => [span.start, span.end]))].toSorted((a, b) => a - b);
  const drawn = script.draw(text.slice(part.start, part.end), lang, {
    edges,
    persons: names.filter(({ person }) => person).map(({ start }) => start),
  });
  const shown = names.map((name) => ({ ...name, ...drawnSpan(drawn.shifts, name) }));
  return {
    from: part.start,
    length: part.end - part.start,
    drawn,
    readings: pinyin?.(drawn.text, shown) ?? null,
  };
};
