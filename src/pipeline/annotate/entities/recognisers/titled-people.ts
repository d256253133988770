import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { hanNameAt, hanNameBefore } from '../names/han-name.ts';
import { isLooseBefore } from '../names/surroundings.ts';
import { SURNAME_CHARACTERS } from '../names/surnames.ts';
import { endsWithTitle, TITLES_AFTER, TITLES_BEFORE } from '../names/titles.ts';
import { foreignnessOf, transliterationEnd, transliterationStart } from '../names/transliteration.ts';

const person = (start: number, end: number, strength: number): Candidate => ({
  start,
  end,
  type: 'person',
  source: 'titled-people',
  strength,
});

/** The name that follows a title ending at `start`, null when none can be read there. */
const nameAt = (text: string, start: number): Candidate | null => {
  const end = transliterationEnd(text, start);
  const foreign = foreignnessOf(text, start, end);
  const han = hanNameAt(text, start);
  if (han?.sure === true && (han.end >= end || foreign < 0.8)) return person(start, han.end, STRENGTH.likely);
  if (end - start >= 3 && foreign >= 0.6) return person(start, end, STRENGTH.likely);
  if (end - start === 2 && foreign === 1) return person(start, end, STRENGTH.guess);
  return han === null ? null : person(start, han.end, STRENGTH.guess);
};

/** The name that a title starting at `end` follows; `ends` holds where names found earlier end. */
const nameBefore = (text: string, end: number, ends: ReadonlySet<number>): Candidate | null => {
  const closed = (start: number): boolean =>
    ends.has(start) || endsWithTitle(text, start) || isLooseBefore(text, start);
  const start = transliterationStart(text, end, (place) => ends.has(place));
  if (end - start >= 3 && foreignnessOf(text, start, end) >= 0.7 && closed(start)) {
    return person(start, end, STRENGTH.likely);
  }
  const han = hanNameBefore(text, end, closed);
  return han === null ? null : person(han, end, STRENGTH.guess);
};

const COURTESY = /^(?:先生|女士|小姐|太太)/u;

/** `王` in `王先生`: a surname alone, where it can be no piece of a longer name. */
const surnameAt = (text: string, start: number): Candidate | null =>
  SURNAME_CHARACTERS.hasAt(text, start) &&
  isLooseBefore(text, start) &&
  COURTESY.test(text.slice(start + 1, start + 3))
    ? person(start, start + 1, STRENGTH.likely)
    : null;

/** People named right after or before a title: `发言人毛宁`, `岸田首相`. */
export const titledPeople: Recogniser = {
  name: 'titled-people',
  recognise: ({ folded }, earlier) => {
    const found: Candidate[] = [];
    const ends = new Set(earlier.map((candidate) => candidate.end));
    for (let index = 0; index < folded.length; index++) {
      const before = TITLES_BEFORE.longestAt(folded, index);
      const named = before === null ? null : nameAt(folded, before.end);
      if (named !== null) found.push(named);
      const after = TITLES_AFTER.longestAt(folded, index);
      const preceding = after === null ? null : nameBefore(folded, index, ends);
      if (preceding !== null) found.push(preceding);
      const surname = surnameAt(folded, index);
      if (surname !== null) found.push(surname);
    }
    return found;
  },
};
