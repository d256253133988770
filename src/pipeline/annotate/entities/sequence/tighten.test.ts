import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tighten } from './tighten.ts';

test('spaces beside Chinese characters go, those between Latin words stay', () => {
  expect(tighten('居民 Jens Stoltenberg 说 5 月').text).toBe('居民Jens Stoltenberg说5月');
});

test('every character keeps its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('中', 'a', ' ', '，', '9') }), (original) => {
      const { text, places } = tighten(original);
      expect(places).toHaveLength(text.length);
      expect(Array.from(places, (place) => original.charAt(place)).join('')).toBe(text);
    }),
  );
});
