import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEFORE, isOpen, LABELS, OPENERS } from '#pipeline/annotate/entities/sequence/labels.ts';
import { marginalsOf, PAIR_AFTER, PAIR_BEFORE } from './lattice.ts';

const score = fc.double({ min: -3, max: 3, noNaN: true });
const lattice = fc.record({
  emissions: fc.array(score, { minLength: 3 * LABELS, maxLength: 3 * LABELS }),
  transitions: fc.array(score, { minLength: PAIR_AFTER.length, maxLength: PAIR_AFTER.length }),
});

/** Every allowed sequence of three labels with its weight, counted out one by one. */
const allSequences = (emissions: readonly number[], transitions: readonly number[]): [number[], number][] => {
  const pair = (before: number, after: number): number => {
    const at = PAIR_AFTER.findIndex((label, index) => label === after && PAIR_BEFORE[index] === before);
    return transitions[at] ?? 0;
  };
  const own = (index: number, label: number): number => emissions[index * LABELS + label] ?? 0;
  const after = (label: number): number[] =>
    Array.from({ length: LABELS }, (_, next) => next).filter((next) => BEFORE[next]?.includes(label));
  return OPENERS.flatMap((a) =>
    after(a).flatMap((b) =>
      after(b)
        .filter((c) => !isOpen(c))
        .map((c): [number[], number] => [
          [a, b, c],
          Math.exp(own(0, a) + pair(a, b) + own(1, b) + pair(b, c) + own(2, c)),
        ]),
    ),
  );
};

test('the probability of a label is the share of all sequences that have it there', () => {
  fc.assert(
    fc.property(lattice, ({ emissions, transitions }) => {
      const sequences = allSequences(emissions, transitions);
      const total = sequences.reduce((sum, [, weight]) => sum + weight, 0);
      const { labels } = marginalsOf(Float64Array.from(emissions), Float64Array.from(transitions));
      for (let label = 0; label < LABELS; label++) {
        const counted = sequences.filter(([sequence]) => sequence[1] === label);
        const share = counted.reduce((sum, [, weight]) => sum + weight, 0) / total;
        expect(labels[LABELS + label]).toBeCloseTo(share, 6);
      }
    }),
    { numRuns: 20 },
  );
});
