import type { Lang } from '#model/article.ts';
import { astralAt, unitTable } from '../../characters/unit-table.ts';
import { SCRIPT_PAIRS } from './script-pairs.ts';

/** Of each code unit: 1 when only simplified text has it, -1 when only traditional text does. */
const SCRIPT = new Int8Array(0x1_00_00);
for (const [index, character] of [...SCRIPT_PAIRS].entries())
  SCRIPT[character.charCodeAt(0)] ||= index % 2 === 0 ? 1 : -1;

const LETTERS = unitTable(/\p{L}/u);
const HAN = unitTable(/[\u3400-\u4DBF\u4E00-\u9FFF]/u);
const KANA = unitTable(/[\u3041-\u30FA]/u);
const LATIN = unitTable(/[A-Za-z\u00C0-\u024F]/u);

/** How many characters of a long text are looked at. */
const SAMPLE = 20_000;

const ADDRESS = /https?:\/\/[!-~]+/gu;

/** How many characters of each kind a text has. */
const count = (text: string) => {
  const counted = { letters: 0, han: 0, kana: 0, latin: 0, simplifiedOverTraditional: 0 };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const astral = unit >= 0xd8_00 && unit < 0xdc_00 ? astralAt(text, at) : null;
    if (astral !== null && /\p{L}/u.test(String.fromCodePoint(astral))) counted.letters++;
    counted.letters += LETTERS[unit] ?? 0;
    counted.han += HAN[unit] ?? 0;
    counted.kana += KANA[unit] ?? 0;
    counted.latin += LATIN[unit] ?? 0;
    counted.simplifiedOverTraditional += SCRIPT[unit] ?? 0;
  }
  return counted;
};

/**
 * The language of a text, by its first 20,000 code units without web addresses: Chinese when at least a twentieth of its letters are Han and kana are
 * rare, written in the script of which it has more characters that the other lacks (simplified when even); else English when
 * its letters are Latin; else `und`.
 */
export const languageOf = (text: string): Lang => {
  const sample = text.slice(0, SAMPLE).replace(ADDRESS, ' ');
  const { letters, han, kana, latin, simplifiedOverTraditional } = count(sample);
  if (han > 0 && han * 20 >= letters && kana * 10 < han) {
    return simplifiedOverTraditional < 0 ? 'zh-Hant' : 'zh-Hans';
  }
  return latin > 0 && latin * 10 >= letters * 9 ? 'en' : 'und';
};
