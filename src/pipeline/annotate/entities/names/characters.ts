const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** True for a Chinese character; false for the empty string. */
export const isHan = (character: string): boolean => HAN.test(character);

/** True for a Latin letter or a digit; false for the empty string. */
export const isLatin = (character: string): boolean => LATIN.test(character);
