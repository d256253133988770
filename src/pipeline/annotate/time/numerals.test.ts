import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from './numerals.ts';

test.each([
  ['12', 12],
  ['１２', 12],
  ['二〇二二', 2022],
  ['二００三', 2003],
  ['二十一', 21],
  ['十', 10],
  ['廿三', 23],
  ['两百', 200],
  ['一千零五', 1005],
])('%s is %i', (written, number) => {
  expect(parseNumber(written)).toBe(number);
});

test.each(['', '年', '1.5', '99999'])('“%s” is no number', (written) => {
  expect(parseNumber(written)).toBeNull();
});

test('half-width and full-width digits read the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
      const wide = String(number).replace(/\d/gu, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
      expect(parseNumber(wide)).toBe(number);
    }),
  );
});
