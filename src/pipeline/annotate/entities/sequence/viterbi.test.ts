import { expect, test } from 'vitest';
import { LABELS, labelsOf, namesOf } from './labels.ts';
import { bestLabels } from './viterbi.ts';

const flat = new Float32Array(LABELS * LABELS);

test('the labels with the best scores are found', () => {
  const wanted = labelsOf(5, [{ start: 1, end: 4, type: 'place' }]);
  const emissions = new Int32Array(5 * LABELS);
  wanted.forEach((label, index) => {
    emissions[index * LABELS + label] = 3;
  });
  expect(bestLabels(emissions, flat)).toEqual(wanted);
});

test('a name that is not closed is never answered, whatever its score', () => {
  const emissions = new Int32Array(2 * LABELS);
  emissions[LABELS + 1] = 100; // a person that begins at the last character
  expect(namesOf(bestLabels(emissions, flat)).every(({ end }) => end <= 2)).toBe(true);
  expect([...bestLabels(emissions, flat)]).not.toContain(1);
});

test('an empty text has no labels', () => {
  expect(bestLabels(new Int32Array(0), flat)).toEqual(new Uint8Array(0));
});
