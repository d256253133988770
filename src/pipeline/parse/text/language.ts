import type { Lang } from '#model/article.ts';
import { SCRIPT_PAIRS } from './script-pairs.ts';

const SIMPLIFIED = new Set([...SCRIPT_PAIRS].filter((_character, index) => index % 2 === 0));
const TRADITIONAL = new Set([...SCRIPT_PAIRS].filter((_character, index) => index % 2 === 1));

/** How many characters of a long text are looked at. */
const SAMPLE = 20_000;

const ADDRESS = /https?:\/\/[!-~]+/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const simplifiedOverTraditional = (text: string): number => {
  let balance = 0;
  for (const character of text) {
    if (SIMPLIFIED.has(character)) balance++;
    else if (TRADITIONAL.has(character)) balance--;
  }
  return balance;
};

/**
 * The language of a text, by its first 20,000 code units without web addresses: Chinese when at least a twentieth of its letters are Han and kana are
 * rare, written in the script of which it has more characters that the other lacks (simplified when even); else English when
 * its letters are Latin; else `und`.
 */
export const languageOf = (text: string): Lang => {
  const sample = text.slice(0, SAMPLE).replace(ADDRESS, ' ');
  const han = count(sample, /[\u3400-\u4DBF\u4E00-\u9FFF]/gu);
  const kana = count(sample, /[\u3041-\u30FA]/gu);
  const latin = count(sample, /[A-Za-z\u00C0-\u024F]/gu);
  const letters = count(sample, /\p{L}/gu);
  if (han > 0 && han * 20 >= letters && kana * 10 < han) {
    return simplifiedOverTraditional(sample) < 0 ? 'zh-Hant' : 'zh-Hans';
  }
  return latin > 0 && latin * 10 >= letters * 9 ? 'en' : 'und';
};
