import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

const MIDDLE_DOTS = '‧•・･∙⋅．';

const folded = new Uint16Array(0x10000).map((_, code) => code);
for (let index = 0; index < TRADITIONAL.length; index++) {
  folded[TRADITIONAL.charCodeAt(index)] = SIMPLIFIED.charCodeAt(index);
}
for (let index = 0; index < MIDDLE_DOTS.length; index++) {
  folded[MIDDLE_DOTS.charCodeAt(index)] = '·'.charCodeAt(0);
}

/**
 * Writes traditional characters as simplified ones and every middle dot as `·`, code unit by code unit, so that an
 * offset means the same place in both texts. For comparing only: folded text is never shown or stored.
 */
export const fold = (text: string): string => {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    result += String.fromCharCode(folded[code] ?? code);
  }
  return result;
};
