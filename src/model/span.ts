import * as v from 'valibot';

/** Half-open range of UTF-16 code units within one block's `text`. */
export const SpanSchema = v.pipe(
  v.object({ start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) }),
  v.check(({ start, end }) => start < end, 'a span must not be empty'),
);

export type Span = v.InferOutput<typeof SpanSchema>;

/** True when the two half-open spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly within `outer`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Orders by start, then longer first, so that an outer span comes before what it holds. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
