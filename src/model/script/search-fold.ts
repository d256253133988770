import { fold } from './fold.ts';

const known = new Map<string, string>();

/** One code unit as it is compared: narrow, lower case, without the accents of Latin letters; itself when that is not one code unit. */
const plain = (unit: string): string => {
  let result = known.get(unit);
  if (result === undefined) {
    const narrow = unit.normalize('NFKC');
    const bare = /\p{Script=Latin}/u.test(narrow)
      ? narrow.normalize('NFD').replaceAll(/\p{M}/gu, '')
      : narrow;
    const lower = bare.toLowerCase();
    result = lower.length === 1 ? lower : unit;
    known.set(unit, result);
  }
  return result;
};

/**
 * A text as it is searched: blind to script, width, case and accents, code unit by code unit, so that an offset means the same place
 * in both.
 */
export const searchFold = (text: string): string => {
  let result = '';
  for (let at = 0; at < text.length; at++) result += plain(text.charAt(at));
  return fold(result);
};
