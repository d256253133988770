import type { EntityType } from '#model/entity.ts';
import type { Span } from '#model/span.ts';

/** A name as the sequence model sees it; offsets are UTF-16 code units. */
export interface TypedSpan extends Span {
  readonly type: EntityType;
}

const TYPES = ['person', 'place', 'organization'] as const;

/** Outside, and for each type: begin, inside, end, single. */
export const LABELS = 1 + 4 * TYPES.length;
const OUTSIDE = 0;
const [BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3];

const partOf = (label: number): number => (label - 1) & 3;
const typeOf = (label: number): number => (label - 1) >> 2;

/** True when a name goes on after a character with this label. */
export const isOpen = (label: number): boolean => label !== OUTSIDE && partOf(label) <= INSIDE;

const follows = (before: number, after: number): boolean => {
  if (isOpen(before))
    return (
      after !== OUTSIDE &&
      typeOf(before) === typeOf(after) &&
      (partOf(after) === INSIDE || partOf(after) === END)
    );
  return after === OUTSIDE || partOf(after) === BEGIN || partOf(after) === SINGLE;
};

/** Every label that may stand first. */
export const OPENERS: readonly number[] = Array.from({ length: LABELS }, (_, label) => label).filter(
  (label) => follows(OUTSIDE, label),
);

/** For every label those that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, after) =>
  Array.from({ length: LABELS }, (_label, before) => before).filter((before) => follows(before, after)),
);

/** The labels of `length` characters among which these names stand; names must not overlap. */
export const labelsOf = (length: number, names: readonly TypedSpan[]): Uint8Array => {
  const labels = new Uint8Array(length);
  for (const { start, end, type } of names) {
    const first = 1 + 4 * TYPES.indexOf(type);
    labels.fill(first + INSIDE, start, end);
    labels[end - 1] = first + END;
    labels[start] = first + (end - start === 1 ? SINGLE : BEGIN);
  }
  return labels;
};

/** The names that labels spell, in order. */
export const namesOf = (labels: Uint8Array): TypedSpan[] => {
  const names: TypedSpan[] = [];
  let start = 0;
  labels.forEach((label, index) => {
    if (label === OUTSIDE) return;
    const part = partOf(label);
    if (part === BEGIN || part === SINGLE) start = index;
    const type = TYPES[typeOf(label)];
    if ((part === END || part === SINGLE) && type !== undefined) names.push({ start, end: index + 1, type });
  });
  return names;
};
