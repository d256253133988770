import type { Coverage } from './coverage.ts';

/** Sums over several files, in UTF-16 code units. */
export interface Total {
  readonly files: number;
  readonly expected: number;
  readonly lost: number;
  readonly foreign: number;
}

/** Adds up what became of the characters of several files. */
export const totalOf = (coverages: readonly Coverage[]): Total => ({
  files: coverages.length,
  expected: coverages.reduce((sum, { expected }) => sum + expected, 0),
  lost: coverages.reduce((sum, { lost }) => sum + lost.length, 0),
  foreign: coverages.reduce((sum, { foreign }) => sum + foreign.length, 0),
});

/** The share of expected characters that are in blocks, from 0 to 100; 100 when none are expected. */
export const percentOf = ({ expected, lost }: Pick<Total, 'expected' | 'lost'>): number =>
  expected === 0 ? 100 : (100 * (expected - lost)) / expected;

/** The files with something lost or foreign, the least covered first. */
export const worstOf = (coverages: readonly Coverage[], most: number): Coverage[] =>
  coverages
    .filter(({ lost, foreign }) => lost !== '' || foreign !== '')
    .toSorted(
      (a, b) =>
        percentOf({ ...a, lost: a.lost.length }) - percentOf({ ...b, lost: b.lost.length }) ||
        b.foreign.length - a.foreign.length,
    )
    .slice(0, most);
