import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_BREAK, normaliseSpaces } from './whitespace.ts';

const normalised = (raw: string): string => normaliseSpaces(raw).text;

describe('normaliseSpaces', () => {
  test.each([
    ['港口\n   重开', '港口重开', 'a line break between two Chinese characters'],
    ['港口，\n ABC', '港口，ABC', 'a line break beside a full-width mark'],
    ['“\n ABC \n”', '“ABC”', 'line breaks inside curly quotes'],
    ['“Yes”\nhe said', '“Yes” he said', 'a line break after a Latin quotation'],
    ['ABC\n港口', 'ABC 港口', 'a line break between Latin and Chinese'],
    ['항구\n다시', '항구 다시', 'a line break between Korean words'],
    ['港口 重开', '港口 重开', 'a typed space'],
    ['\u3000\u3000港口\u00A0\u200A重开\t', '港口 重开', 'indents and odd spaces'],
    ['港\u200B口\u00AD重\uFEFF开\u0007', '港口重开', 'what nobody sees'],
    ['港口\u2028重开', '港口重开', 'a line separator'],
    [`港口${LINE_BREAK}\n重开`, '港口 重开', 'a <br>'],
    ['👨\u200D👩\u200D👧 港\u200D口', '👨\u200D👩\u200D👧 港口', 'a joiner outside of a family'],
    ['\u{20000}\n\u{20001}', '\u{20000}\u{20001}', 'a line break between rare characters'],
    [' \n ', '', 'nothing but spaces'],
  ])('turns %j into %j: %s', (raw, text) => {
    expect(normalised(raw)).toBe(text);
  });

  const texts = fc.string({
    unit: fc.constantFrom(
      '港',
      '口',
      '，',
      '“',
      '”',
      'a',
      ' ',
      '\n',
      '\u3000',
      '\u200B',
      '\u200D',
      '👩',
      LINE_BREAK,
    ),
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        expect(normalised(normalised(raw))).toBe(normalised(raw));
      }),
    );
  });

  test('keeps every visible character, in order, at the place it says', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, at } = normaliseSpaces(raw);
        const visible = [...raw.matchAll(/[港口，“”a]/gu)];
        expect(visible.map(({ index }) => text.charAt(at(index)))).toEqual(
          visible.map(([character]) => character),
        );
        expect(at(raw.length)).toBe(text.length);
      }),
    );
  });
});
