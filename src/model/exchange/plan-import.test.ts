import { describe, expect, test } from 'vitest';
import { inventedHighlight } from './invented.test-support.ts';
import { importChange, planImport } from './plan-import.ts';

const mine = inventedHighlight({ note: '查证', tags: ['港口'] });

const planOf = (change: Parameters<typeof inventedHighlight>[0]) =>
  planImport([mine], [inventedHighlight({ note: '查证', tags: ['港口'], ...change })]);

describe('an imported highlight', () => {
  test('that nobody has is added as it is', () => {
    const theirs = inventedHighlight({ id: 'b2', article: 'other' });
    const plan = planImport([mine], [theirs]);
    expect(plan).toMatchObject([{ kind: 'add' }]);
    expect(importChange(plan, () => 'mine')).toEqual([{ before: null, after: theirs }]);
  });

  test('that says the same at another time changes nothing', () => {
    const plan = planOf({ updatedAt: '2025-01-01T00:00:00.000Z' });
    expect(plan).toMatchObject([{ kind: 'same' }]);
    expect(importChange(plan, () => 'theirs')).toEqual([]);
  });

  test('that says more is merged: the longer note, all tags', () => {
    expect(planOf({ note: '查证过了', tags: ['航运'] })).toMatchObject([
      { kind: 'merge', result: { id: 'a1', note: '查证过了', tags: ['港口', '航运'] } },
    ]);
  });

  test('that says less changes nothing', () => {
    expect(planOf({ note: '', tags: [] })).toMatchObject([{ kind: 'same' }]);
  });

  test.each([{ note: '另一句' }, { color: 'red' as const }, { deletedAt: '2024-06-01T00:00:00.000Z' }])(
    'that contradicts with %j is for the reader to settle',
    (change) => {
      const plan = planOf(change);
      expect(plan).toMatchObject([{ kind: 'conflict' }]);
      expect(importChange(plan, () => 'mine')).toEqual([]);
      expect(importChange(plan, () => 'theirs')).toMatchObject([
        { before: mine, after: { ...change, id: 'a1' } },
      ]);
    },
  );

  test('of the same words at the same place is known, though by another id', () => {
    expect(planOf({ id: 'hypothesis-x', tags: ['新'] })).toMatchObject([
      { kind: 'merge', mine: { id: 'a1' } },
    ]);
  });
});
