import { SURNAMES, GIVEN_NAME_CHARACTERS } from '../names/surnames.ts';
import { syllableOf } from '../names/syllables.ts';
import { foreignness } from '../names/transliteration.ts';

/** The least kind of a Chinese character. */
export const CHINESE = 16;

const PLAIN: readonly (readonly [kind: number, characters: RegExp])[] = [
  [1, /^\p{Nd}$/u],
  [2, /^\p{Lu}$/u],
  [3, /^\p{Ll}$/u],
  [4, /^[一二三四五六七八九十百千万亿零两]$/u],
  [5, /^[年月日时号周]$/u],
  [6, /^·$/u],
  [7, /^[，。、；：！？,.;:!?]$/u],
  [8, /^[“”「」『』"《》]$/u],
  [9, /^[（）()]$/u],
];
const OTHER = 10;

const kindOf = (character: string): number => {
  const plain = PLAIN.find(([, characters]) => characters.test(character));
  if (plain !== undefined) return plain[0];
  if (!/^[\u3400-\u9fff]$/u.test(character)) return OTHER;
  return (
    CHINESE +
    (foreignness(character) === 1 ? 1 : 0) +
    (syllableOf(character) === undefined ? 0 : 2) +
    (SURNAMES.has(character) ? 4 : 0) +
    (GIVEN_NAME_CHARACTERS.has(character) ? 8 : 0)
  );
};

const kinds = new Uint8Array(0x10000);

/** What kind of character a code unit is: digit, letter, mark, or what names a Chinese character is used in; from 1 on. */
export const kindAt = (code: number): number => {
  const known = kinds[code] ?? OTHER;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
};
