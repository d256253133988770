import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

describe('decode', () => {
  test.each([
    ['UTF-8', [0xe6, 0xb8, 0xaf]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xe6, 0xb8, 0xaf]],
    ['UTF-16, little end first', [0xff, 0xfe, 0x2f, 0x6e]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x6e, 0x2f]],
    ['GB 18030', [0xb8, 0xdb]],
  ])('reads 港 from %s', (_encoding, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toBe('港');
  });

  test('answers null for bytes that are no text', () => {
    expect(decode(Uint8Array.from([0x89, 0x50, 0x00, 0x01]))).toBeNull();
    expect(decode(Uint8Array.from([0xff, 0x41]))).toBeNull();
  });
});
