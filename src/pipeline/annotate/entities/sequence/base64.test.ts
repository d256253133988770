import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from './base64.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

test('known texts decode to their bytes', () => {
  expect([...bytesOf('TG9uZw')]).toEqual([76, 111, 110, 103]);
  expect([...bytesOf('')]).toEqual([]);
});

test('six bits come out of every character', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...ALPHABET) }), (text) => {
      expect(bytesOf(text)).toHaveLength(Math.floor((text.length * 6) / 8));
    }),
  );
});
