/** A text and the encoding it was read from. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** How many places could not be read and hold U+FFFD now. */
  readonly broken: number;
}

/** A decoded text with its broken places counted. Characters for private use are broken too: none stands in news. */
export const damage = (text: string, encoding: string): Decoded => ({
  text,
  encoding,
  broken: text.match(/[\uFFFD\uE000-\uF8FF]+/gu)?.length ?? 0,
});

/** True when so few places are broken that the rest tells the encoding is right; ASCII tells nothing, for all have it. */
export const isDamagedOnly = ({ text, broken }: Decoded): boolean => {
  const telling = text.match(/[\u0800-\uDFFF\uF900-\uFFFC]/gu)?.length ?? 0;
  return broken * 10 <= telling;
};
