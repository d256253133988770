import { mix } from './hash.ts';
import { AFTER_TEXT, BEFORE_TEXT, MARGIN } from './rows.ts';

/** The code units of a text, with margins. */
export const codesOf = (text: string): Uint16Array => {
  const codes = new Uint16Array(text.length + 2 * MARGIN);
  codes.fill(BEFORE_TEXT, 0, MARGIN);
  codes.fill(AFTER_TEXT, text.length + MARGIN);
  for (let index = 0; index < text.length; index++) codes[index + MARGIN] = text.charCodeAt(index);
  return codes;
};

/** Every code unit mixed with the one after it. */
export const pairsOf = (codes: Uint16Array): Int32Array => {
  const pairs = new Int32Array(codes.length);
  for (let at = 0; at + 1 < codes.length; at++) pairs[at] = mix(codes[at] ?? 0, codes[at + 1] ?? 0);
  return pairs;
};
