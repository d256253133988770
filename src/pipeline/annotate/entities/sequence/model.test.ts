import { expect, test } from 'vitest';
import { BIAS, slotOf, STRIDE, unpackModel } from './model.ts';
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
  const scoreOf = (key: number, label: number): number => {
    const mask = model.slots.length / 2 - 1;
    let slot = slotOf(key, mask);
    while (model.slots[slot * 2] !== key) slot = (slot + 1) & mask;
    const pair = model.scores[(model.slots[slot * 2 + 1] ?? 0) + (label >> 1)] ?? 0;
    return (label % 2 === 0 ? pair & 0xffff : pair >>> 16) - BIAS;
  };
  expect([scoreOf(5, 0), scoreOf(5, 1), scoreOf(5, 2), scoreOf(205, 12)]).toEqual([3, 0, -1, 7]);
  expect(model.scores).toHaveLength(2 * STRIDE);
  expect(model.transitions[1]).toBe(2);
});
