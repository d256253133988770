const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** True when the text starts with a Chinese character of the basic plane, the block's extension A or the mark 々. */
export const isHan = (text: string): boolean => isHanAt(text, 0);

/** True when such a character stands at `index`; false outside the text. */
export const isHanAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005;
};

/** True for a Latin letter or a digit; false for the empty string. */
export const isLatin = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code < 0x2e80 && LATIN.test(character);
};
