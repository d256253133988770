import { expect, test } from 'vitest';
import { LABELS } from './labels.ts';
import { unpackModel } from './model.ts';
import { addFeature, SUM } from './sums.ts';

const transitions = Array.from({ length: LABELS * LABELS }, () => 0);
transitions[1] = 1;
// Keys 5 and 5 + 200; the first has a score for labels 0 to 2, the second for label 12.
const model = unpackModel({
  keys: 'BcgB', // 5, then 200 in two bytes
  labels: 'BwAAEA', // 0b111 and 0b1000000000000
  scores: 'A/+AfQ', // 3, -1, -128 and 125
  step: 0.5,
  transitions,
});

const scoresOf = (key: number): number[] => {
  const sums = new Int32Array(SUM);
  addFeature(model, key, sums, 0);
  return Array.from(sums).flatMap((pair) => {
    const low = (pair << 16) >> 16;
    return [low, (pair - low) >> 16];
  });
};

test('a packed model comes out with its scores and transitions', () => {
  expect(scoresOf(5).slice(0, 4)).toEqual([3, -1, -128, 0]);
  expect(scoresOf(205)[12]).toBe(125);
  expect(model.transitions[1]).toBe(2);
});

test('a feature that the model does not know is worth nothing', () => {
  for (const key of [0, 4, 6, 204, 206, 2 ** 26 - 1]) expect(new Set(scoresOf(key))).toEqual(new Set([0]));
});
