import { isHan } from '../names/characters.ts';

/** A text without the spaces that some outlets set beside Chinese characters. */
export interface Tight {
  readonly text: string;
  /** For each code unit of the text its place in the original. */
  readonly places: Uint32Array;
}

const MARK = /[\u3000-\u303f\uff00-\uffef“”‘’—…]/u;
const isChinese = (character: string): boolean =>
  character === '' || isHan(character) || MARK.test(character);

/** Leaves out every space beside a Chinese character or mark, and at either end. */
export const tighten = (original: string): Tight => {
  const places = new Uint32Array(original.length);
  let text = '';
  let length = 0;
  let from = 0;
  for (let at = original.indexOf(' '); at !== -1; at = original.indexOf(' ', at + 1)) {
    const between = isChinese(original.charAt(at - 1)) || isChinese(original.charAt(at + 1));
    if (!between) continue;
    text += original.slice(from, at);
    for (; from < at; from++) places[length++] = from;
    from = at + 1;
  }
  text += original.slice(from);
  for (; from < original.length; from++) places[length++] = from;
  return { text, places: places.subarray(0, length) };
};
