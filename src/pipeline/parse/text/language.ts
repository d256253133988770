import type { Lang } from '#model/article.ts';
import { SCRIPT_PAIRS } from './script-pairs.ts';

const SIMPLIFIED = new Set([...SCRIPT_PAIRS].filter((_character, index) => index % 2 === 0));
const TRADITIONAL = new Set([...SCRIPT_PAIRS].filter((_character, index) => index % 2 === 1));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a text: Chinese when at least a tenth of its letters are Han and it has no kana to speak of, written in the
 * script of which it has more characters that the other lacks (simplified when even); else English when it is Latin
 * throughout; else `und`.
 */
export const languageOf = (text: string): Lang => {
  const han = count(text, /\p{Script=Han}/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  const letters = count(text, /\p{L}/gu);
  if (han > 0 && han * 10 >= letters && kana * 10 < han) {
    let balance = 0;
    for (const character of text) {
      if (SIMPLIFIED.has(character)) balance++;
      else if (TRADITIONAL.has(character)) balance--;
    }
    return balance < 0 ? 'zh-Hant' : 'zh-Hans';
  }
  return latin > 0 && latin * 10 >= letters * 9 ? 'en' : 'und';
};
