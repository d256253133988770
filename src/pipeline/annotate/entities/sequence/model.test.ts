import { expect, test } from 'vitest';
import { unpackModel, slotOf, STRIDE } from './model.ts';
import { LABELS } from './labels.ts';

test('a packed model comes out with its keys, scores and transitions', () => {
  const transitions = Array.from({ length: LABELS * LABELS }, () => 0);
  transitions[1] = 1;
  // Keys 5 and 5 + 200; the first has a score for labels 0 and 2, the second for label 12.
  const model = unpackModel({
    keys: 'BcgB', // 5, then 200 in two bytes
    labels: 'BQAAEA', // 0b101 and 0b1000000000000
    scores: 'A/8H', // 3, -1 and 7
    step: 0.5,
    transitions,
  });
  const scoreOf = (key: number, label: number): number | undefined => {
    const mask = model.keys.length - 1;
    let slot = slotOf(key, mask);
    while (model.keys[slot] !== key) slot = (slot + 1) & mask;
    return model.scores[(model.rows[slot] ?? 0) + label];
  };
  expect([scoreOf(5, 0), scoreOf(5, 1), scoreOf(5, 2), scoreOf(205, 12)]).toEqual([3, 0, -1, 7]);
  expect(model.scores).toHaveLength(2 * STRIDE);
  expect(model.transitions[1]).toBe(2);
});
