import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchFold } from './search-fold.ts';

test('script, width, case, accents and kinds of spaces make no difference', () => {
  expect(searchFold('ＮＡＴＯ　秘書長')).toBe(searchFold('nato 秘书长'));
  expect(searchFold('Müller\u00A02023')).toBe('muller 2023');
  expect(searchFold('Ω')).toBe('ω');
});

test('other scripts keep what tells their words apart', () => {
  expect(searchFold('が')).not.toBe(searchFold('か'));
  expect(searchFold('한')).toBe('한');
});

test('every offset of any text stays where it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(searchFold(text)).toHaveLength(text.length);
      expect(searchFold(searchFold(text))).toBe(searchFold(text));
    }),
  );
});
