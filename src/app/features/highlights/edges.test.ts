import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testArticle } from '#app/testing/test-article.ts';
import { moveEdge, stepEdge } from './edges.ts';

const { blocks } = testArticle();
const place = { block: 'p1', start: 3, end: 10 };
const forth = { unit: 'character', by: 1 } as const;
const back = { unit: 'character', by: -1 } as const;

describe('an edge', () => {
  test('moves by a character, a sentence, or to the end of its block', () => {
    expect(stepEdge(blocks, [place], 'end', forth)).toEqual([{ ...place, end: 11 }]);
    expect(stepEdge(blocks, [place], 'start', back)).toEqual([{ ...place, start: 2 }]);
    expect(stepEdge(blocks, [place], 'end', { unit: 'sentence', by: 1 })).toEqual([{ ...place, end: 18 }]);
    expect(stepEdge(blocks, [place], 'start', { unit: 'block', by: -1 })).toEqual([{ ...place, start: 0 }]);
  });

  test('goes on into the next block and comes back from it', () => {
    const full = { block: 'p1', start: 3, end: 18 };
    const further = stepEdge(blocks, [full], 'end', forth);
    expect(further).toEqual([full, { block: 'p2', start: 0, end: 1 }]);
    expect(stepEdge(blocks, further ?? [], 'end', back)).toEqual([full]);
  });

  test('never passes the other one, and stops at the ends of the article', () => {
    const one = { block: 'p1', start: 3, end: 4 };
    expect(stepEdge(blocks, [one], 'start', forth)).toBeNull();
    expect(stepEdge(blocks, [one], 'end', back)).toBeNull();
    expect(stepEdge(blocks, [{ block: 'p1', start: 0, end: 4 }], 'start', back)).toBeNull();
    expect(moveEdge(blocks, [one], 'start', { block: 'p2', offset: 2 })).toBeNull();
  });

  test('that is dragged takes everything between with it', () => {
    expect(moveEdge(blocks, [place], 'end', { block: 'p3', offset: 2 })).toEqual([
      { block: 'p1', start: 3, end: 18 },
      { block: 'p2', start: 0, end: 16 },
      { block: 'p3', start: 0, end: 2 },
    ]);
  });
});

test('whatever the steps, places are of the article, in order, and never empty', () => {
  const step = fc.record({
    unit: fc.constantFrom('character' as const, 'sentence' as const, 'block' as const),
    by: fc.constantFrom(1 as const, -1 as const),
    edge: fc.constantFrom('start' as const, 'end' as const),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let places = [place];
      for (const { edge, ...by } of steps) places = stepEdge(blocks, places, edge, by) ?? places;
      const order = places.map(({ block }) => blocks.findIndex(({ id }) => id === block));
      expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
      const sound = places.every(({ block, start, end }) => {
        const length = blocks.find(({ id }) => id === block)?.text.length ?? 0;
        return start >= 0 && start < end && end <= length;
      });
      expect(sound).toBe(true);
    }),
  );
});
