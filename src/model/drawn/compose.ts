import { overlaps, type Span } from '../span.ts';
import { canonicalSpan, drawnSpan, type Drawn } from './drawn.ts';

const merged = (spans: readonly Span[]): Span[] => {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && overlaps(last, span)) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push(span);
  }
  return result;
};

/** What is drawn when the text that `first` draws is drawn once more by `second`. */
export const compose = (first: Drawn, second: Drawn): Drawn => {
  if (first.shifts.length === 0) return second;
  const spans = merged([
    ...first.shifts.map(({ canonical }) => canonical),
    ...second.shifts.map(({ canonical }) => canonicalSpan(first.shifts, canonical)),
  ]);
  const shifts = spans.map((canonical) => ({
    canonical,
    drawn: drawnSpan(second.shifts, drawnSpan(first.shifts, canonical)),
  }));
  return { text: second.text, shifts };
};
