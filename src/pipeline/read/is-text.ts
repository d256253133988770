import { astralAt, unitTable } from '../characters/unit-table.ts';

const NO_CHARACTER = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD\uFFFE\uFFFF\p{Cn}\p{Co}\p{Cs}]/u;
const NO_CHARACTERS = unitTable(NO_CHARACTER);
const LOOKED_AT = 20_000;

/** False for what was decoded from a picture, an archive or a program: more than a third of it is no characters of any script. */
export const isText = (source: string): boolean => {
  const length = Math.min(source.length, LOOKED_AT);
  let count = 0;
  for (let at = 0; at < length; at++) {
    if (NO_CHARACTERS[source.charCodeAt(at)] !== 1) continue;
    const astral = at + 1 < length ? astralAt(source, at) : null;
    if (astral === null) count++;
    else {
      at++;
      if (NO_CHARACTER.test(String.fromCodePoint(astral))) count++;
    }
  }
  return count * 3 <= length;
};
