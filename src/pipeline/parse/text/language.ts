import type { Lang } from '#model/article.ts';
import { astralAt, unitTable } from '../../characters/unit-table.ts';
import { SCRIPT_PAIRS } from './script-pairs.ts';

/** What a code unit can be, each with a bit of its own. */
const BITS = { letter: 1, han: 2, kana: 4, latin: 8, simplified: 16, traditional: 32 } as const;

/** Of each code unit the bits of what it is. */
const TRAITS = new Uint8Array(0x1_00_00);
const traitsOf = (unit: number): number => TRAITS[unit] ?? 0;
for (const [bit, pattern] of [
  [BITS.letter, /\p{L}/u],
  [BITS.han, /[\u3400-\u4DBF\u4E00-\u9FFF]/u],
  [BITS.kana, /[\u3041-\u30FA]/u],
  [BITS.latin, /[A-Za-z\u00C0-\u024F]/u],
] as const)
  for (const [unit, has] of unitTable(pattern).entries()) TRAITS[unit] = traitsOf(unit) | (has * bit);
for (const [index, character] of [...SCRIPT_PAIRS].entries()) {
  const unit = character.charCodeAt(0);
  const bit = index % 2 === 0 ? BITS.simplified : BITS.traditional;
  // The first of several pairs that a character is in tells.
  if ((traitsOf(unit) & (BITS.simplified | BITS.traditional)) === 0) TRAITS[unit] = traitsOf(unit) | bit;
}

/** How many characters of a long text are looked at. */
const SAMPLE = 20_000;

const ADDRESS = /https?:\/\/[!-~]+/gu;

/** How many code units have a trait; counted all at once, for every text is looked through. */
const count = (text: string): ((trait: keyof typeof BITS) => number) => {
  const ofEach = new Uint32Array(64);
  const countOne = (traits: number): void => {
    ofEach[traits] = (ofEach[traits] ?? 0) + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    countOne(traitsOf(unit));
    if (unit >= 0xd8_00 && unit < 0xdc_00) {
      const astral = astralAt(text, at);
      if (astral !== null && /\p{L}/u.test(String.fromCodePoint(astral))) countOne(BITS.letter);
    }
  }
  return (trait) => {
    let sum = 0;
    for (const [traits, units] of ofEach.entries()) if ((traits & BITS[trait]) !== 0) sum += units;
    return sum;
  };
};

/**
 * The language of a text, by its first 20,000 code units without web addresses: Chinese when at least a twentieth of its letters are Han and kana are
 * rare, written in the script of which it has more characters that the other lacks (simplified when even); else English when
 * its letters are Latin; else `und`.
 */
export const languageOf = (text: string): Lang => {
  const sample = text.slice(0, SAMPLE).replace(ADDRESS, ' ');
  const of = count(sample);
  const [letters, han, latin] = [of('letter'), of('han'), of('latin')];
  if (han > 0 && han * 20 >= letters && of('kana') * 10 < han)
    return of('simplified') < of('traditional') ? 'zh-Hant' : 'zh-Hans';
  return latin > 0 && latin * 10 >= letters * 9 ? 'en' : 'und';
};
