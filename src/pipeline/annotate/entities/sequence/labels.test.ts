import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEFORE, isOpen, labelsOf, LABELS, namesOf, type TypedSpan } from './labels.ts';

const TYPES = ['person', 'place', 'organization'] as const;

const names = fc
  .array(
    fc.record({ gap: fc.nat(3), size: fc.integer({ min: 1, max: 4 }), type: fc.constantFrom(...TYPES) }),
    {
      maxLength: 6,
    },
  )
  .map((parts) => {
    let at = 0;
    return parts.map(({ gap, size, type }): TypedSpan => {
      const start = at + gap;
      at = start + size;
      return { start, end: at, type };
    });
  });

test('names written as labels are read back the same', () => {
  fc.assert(
    fc.property(names, (given) => {
      expect(namesOf(labelsOf(40, given))).toEqual(given);
    }),
  );
});

test('a name is closed before another one begins', () => {
  const [, begin = 0, inside = 0, end = 0, single = 0] = Array.from({ length: LABELS }, (_, label) => label);
  expect(isOpen(begin)).toBe(true);
  expect(BEFORE[single]).not.toContain(begin);
  expect(BEFORE[end]).toEqual([begin, inside]);
});
