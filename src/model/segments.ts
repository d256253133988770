import { byPosition, type Span } from './span.ts';

/** A stretch of text in which the same marks hold from its first to its last code unit. */
export interface Segment<M extends Span> extends Span {
  /** Outermost first: earlier start, then longer, then the order given. */
  readonly marks: readonly M[];
}

/**
 * Flattens overlapping marks into ordered, adjacent, non-overlapping segments that cover `[0, length)`.
 * Marks are clipped to the text; empty ones are dropped. Runs in O(n log n + output).
 */
export const segments = <M extends Span>(length: number, marks: readonly M[]): Segment<M>[] => {
  const inside = marks
    .filter((mark) => Math.max(mark.start, 0) < Math.min(mark.end, length))
    .toSorted(byPosition);
  const cuts = [...new Set([0, length, ...inside.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= 0 && cut <= length)
    .toSorted((a, b) => a - b);

  const result: Segment<M>[] = [];
  let open: M[] = [];
  let next = 0;
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    open = open.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark !== undefined && mark.start <= start; mark = inside[++next]) {
      open.push(mark);
    }
    result.push({ start, end: cuts[index + 1] ?? length, marks: [...open] });
  }
  return result;
};
