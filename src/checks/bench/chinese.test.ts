import { expect, test } from 'vitest';
import { chineseOf } from './chinese.ts';

test('ideographs and full-width punctuation stay, spaces, letters and digits go', () => {
  expect(chineseOf('“港口”\u3000重 开，A1！𠮷（二）……\n3')).toBe('“港口”重开，！𠮷（二）……');
});
