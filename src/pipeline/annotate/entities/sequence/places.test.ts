import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEY_BITS } from './hash.ts';
import { placeOf, placesFor } from './places.ts';

const spread = (count: number): Uint32Array =>
  Uint32Array.from(
    new Set(Array.from({ length: count }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> (32 - KEY_BITS))),
  ).toSorted();

const distinctPlaces = (keys: Uint32Array): number => {
  const places = placesFor(keys);
  return new Set([...keys].map((key) => placeOf(places, key))).size;
};

test('every key has a place of its own, however many there are', () => {
  for (const count of [0, 1, 2, 50, 90_000, 600_000]) {
    const keys = spread(count);
    expect(distinctPlaces(keys)).toBe(keys.length);
  }
});

test('and however they lie', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 2 ** KEY_BITS - 1 }), { maxLength: 400 }),
      (list) => {
        const keys = Uint32Array.from(list).toSorted();
        expect(distinctPlaces(keys)).toBe(keys.length);
      },
    ),
  );
});
