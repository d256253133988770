import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaths } from './breaths.ts';

test('a sentence of usual length is one utterance', () => {
  expect(breaths('北约秘书长访日韩，实话实说。')).toEqual(['北约秘书长访日韩，实话实说。']);
});

test('a long one is cut at its last pause in reach', () => {
  const [first, second] = breaths(`${'很'.repeat(80)}，${'长'.repeat(80)}。`);
  expect(first).toBe(`${'很'.repeat(80)}，`);
  expect(second).toBe(`${'长'.repeat(80)}。`);
});

test('nothing is lost, nothing is too long, and no character is cut in two', () => {
  const text = fc.array(fc.constantFrom('长', '，', '𠮷', 'a')).map((parts) => parts.join('').repeat(9));
  fc.assert(
    fc.property(text, (sample) => {
      const parts = breaths(sample);
      expect(parts.join('')).toBe(sample);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(120);
        expect(part).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u);
      }
    }),
  );
});
