import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

test('traditional characters become simplified ones and middle dots one dot', () => {
  expect(fold('緬甸國軍‧臺灣')).toBe('缅甸国军·台湾');
});

test('both halves of the table have the same length and no character twice', () => {
  expect(SIMPLIFIED).toHaveLength(TRADITIONAL.length);
  expect(new Set(TRADITIONAL).size).toBe(TRADITIONAL.length);
});

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

test('folding keeps the length of any text and folds nothing twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
