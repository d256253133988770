/** Names are seldom in a dictionary, so only words long enough to tear a line of Chinese apart are broken. */
const LONG_WORD = /(?<!\p{sc=Latin})\p{Lu}?\p{Ll}{7,}(?!\p{sc=Latin})/gu;

/** Before a consonant that a vowel follows, with those that are spoken as one with it. */
const SYLLABLE =
  /(?<=\p{Ll})(?=(?:[cgkpstwz]h|[bcdfgkpt][lr]|qu|[b-df-hj-np-tv-z])[aeiouyáéíóúàèìòùâêîôûäëïöüåæø])/gu;

/** Fewest letters before and after a break. */
const LEAST = 3;

const splitsDigraph = (word: string, at: number): boolean =>
  /^(?:[cgkpstwz]h|ck|qu)/u.test(word.slice(at - 1, at + 1));

/**
 * Where the long Latin words of a text may be broken, in code units, ascending: between syllables as they are spoken in most
 * European languages (Stol-ten-berg, Washing-ton), at least three letters from either end.
 */
export const breakPoints = (text: string): number[] =>
  [...text.matchAll(LONG_WORD)].flatMap(({ 0: word, index }) =>
    [...word.matchAll(SYLLABLE)]
      .map((match) => match.index)
      .filter((at) => at >= LEAST && word.length - at >= LEAST && !splitsDigraph(word, at))
      .map((at) => index + at),
  );
