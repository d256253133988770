import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const SIMPLIFIED = '[港口一日重开](https://example.org/1)\n------\n<p>一月二日，港口的船在这里来了。</p>';

const utf16 = (text: string, littleEnd: boolean): number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
    littleEnd ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
const textOf = (bytes: readonly number[] | Uint8Array): string | undefined =>
  decode(Uint8Array.from(bytes))?.text;

describe('decode', () => {
  test.each([
    ['UTF-8', [0xe6, 0xb8, 0xaf]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xe6, 0xb8, 0xaf]],
    ['UTF-16, little end first', [0xff, 0xfe, 0x2f, 0x6e]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x6e, 0x2f]],
    ['GB 18030', [0xb8, 0xdb]],
  ])('reads 港 from %s', (_encoding, bytes) => {
    expect(textOf(bytes)).toBe('港');
  });

  test.each([true, false])('reads UTF-16 without a mark (little end first: %s)', (littleEnd) => {
    expect(textOf(utf16(SIMPLIFIED, littleEnd))).toBe(SIMPLIFIED);
  });

  test('tells Big5 from GB 18030, whose bytes mostly fit both', () => {
    // 港口的船在這裡來了。 and 港口的船在这里来了。
    const big5 = [
      0xb4, 0xe4, 0xa4, 0x66, 0xaa, 0xba, 0xb2, 0xee, 0xa6, 0x62, 0xb3, 0x6f, 0xb8, 0xcc, 0xa8, 0xd3, 0xa4,
      0x46, 0xa1, 0x43,
    ];
    const gbk = [
      0xb8, 0xdb, 0xbf, 0xda, 0xb5, 0xc4, 0xb4, 0xac, 0xd4, 0xda, 0xd5, 0xe2, 0xc0, 0xef, 0xc0, 0xb4, 0xc1,
      0xcb, 0xa1, 0xa3,
    ];
    expect(textOf(big5)).toBe('港口的船在這裡來了。');
    expect(textOf(gbk)).toBe('港口的船在这里来了。');
  });

  test('reads UTF-8 that is cut in a character or has a damaged byte as UTF-8, and counts the damage', () => {
    const bytes = new TextEncoder().encode(SIMPLIFIED);
    expect(decode(bytes.subarray(0, -5))).toMatchObject({ encoding: 'utf-8', broken: 1 });
    const flipped = bytes.with(bytes.length - 10, 0xff);
    expect(decode(flipped)).toEqual({ encoding: 'utf-8', broken: 1, text: SIMPLIFIED.replace('了', '���') });
  });

  test('reads GB 18030 that is cut in a character', () => {
    const sentence = [0xb8, 0xdb, 0xbf, 0xda, 0xb5, 0xc4, 0xb4, 0xac];
    const cut = [...Array.from({ length: 5 }, () => sentence).flat(), 0xb8];
    expect(textOf(cut)).toBe(`${'港口的船'.repeat(5)}�`);
  });

  test('reads a text with a stray zero byte', () => {
    const text = `港口${'船来了。'.repeat(30)}\0`;
    expect(textOf(new TextEncoder().encode(text))).toBe(text);
  });

  test('answers null for bytes that are no text', () => {
    expect(textOf([0x89, 0x50, 0x00, 0x01])).toBeUndefined();
    expect(textOf([0xff, 0x41])).toBeUndefined();
    expect(textOf(new Uint8Array(2000))).toBeUndefined();
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0];
    expect(textOf(png)).toBeUndefined();
  });

  test('reads any UTF-8 text without control characters as it is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((one) => !/\p{Cc}/u.test(one));
    fc.assert(
      fc.property(text, (one) => {
        expect(textOf(new TextEncoder().encode(`<p>${one}`))).toBe(`<p>${one}`);
      }),
    );
  });

  test('takes any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const decoded = decode(bytes);
        expect(decoded === null || decoded.broken <= decoded.text.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
