import { APOSTROPHE, cutRuns, type Run } from './run.ts';

/** Only words long enough to tear a line of Chinese apart are broken; abbreviations never are. */
const SPECIAL = new RegExp(
  String.raw`(?<![\p{sc=Latin}’])(?<word>\p{Lu}?\p{Ll}{7,})(?![\p{sc=Latin}’])|${APOSTROPHE}`,
  'gu',
);

/** Before a consonant that a vowel follows, with those that are spoken as one with it. */
const SYLLABLE =
  /(?<=\p{Ll})(?=(?:[cgkpstwz]h|[bcdfgkpt][lr]|qu|[b-df-hj-np-tv-z])[aeiouyáéíóúàèìòùâêîôûäëïöüåæø])/gu;

/** Consonants written with two letters. */
const DIGRAPH = /^(?:[cgkpstwz]h|ck|qu)$/u;

/** Fewest letters before and after a break. */
const LEAST = 3;

/**
 * A word's syllables as they are spoken in most European languages (Stol-ten-berg, Washing-ton), those at its ends three letters
 * at least: names of all countries stand in one text, and are in no dictionary.
 */
const syllables = (word: string): string[] => {
  const breaks = [...word.matchAll(SYLLABLE)]
    .map(({ index }) => index)
    .filter((at) => at >= LEAST && word.length - at >= LEAST && !DIGRAPH.test(word.slice(at - 1, at + 1)));
  return [0, ...breaks].map((start, index) => word.slice(start, breaks[index]));
};

/** A text as it stands in rows: long Latin words may break, apostrophes are narrow. */
export const rowRuns = (text: string): Run[] =>
  cutRuns(text, SPECIAL, ({ 0: found, groups = {} }) =>
    groups['apostrophe'] !== undefined
      ? [{ kind: 'latin', text: found }]
      : syllables(found).flatMap((syllable, index): Run[] => [
          ...(index > 0 ? [{ kind: 'break', text: '' } as const] : []),
          { kind: 'text', text: syllable },
        ]),
  );
