import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { CharacterSet } from '../names/character-set.ts';
import { isHan } from '../names/characters.ts';
import { endsName, isLooseBefore } from '../names/surroundings.ts';
import {
  PLACES,
  GROUPS,
  DOUBTFUL_LETTERS,
  RELATIONS,
  HEADS,
  LEADS,
  AFTER_LEAD,
  SAFE_LEADS,
  OPENING,
  OBJECTS_ONLY,
} from '../names/one-letter-names.ts';

const LETTERS = new CharacterSet(PLACES.keys());

const place = (start: number, letter: string): Candidate => ({
  start,
  end: start + 1,
  type: 'place',
  source: 'one-letter-places',
  strength: STRENGTH.likely,
  key: PLACES.get(letter) ?? letter,
});

const isLead = (text: string, start: number): boolean => {
  const pair = text.slice(start - 1, start + 1);
  if (SAFE_LEADS.has(pair)) return !OPENING.has(text.slice(start - 1, start + 2));
  const after = text.charAt(start + 1);
  return (
    LEADS.longestAt(text, start - 1) !== null &&
    isHan(after) &&
    AFTER_LEAD.longestAt(text, start + 1)?.end === start + 3
  );
};

const isHead = (text: string, start: number): boolean => {
  const head = HEADS.longestAt(text, start + 1);
  if (head === null) return false;
  if (!OBJECTS_ONLY.has(head.value)) return isLooseBefore(text, start);
  return !'国方地东南西北这那双对官平海今当后前次每节假'.includes(text.charAt(start - 1) || ' ');
};

const isGroup = (text: string, start: number, end: number): boolean => {
  if ('国午间'.includes(text.charAt(end) || ' ')) return false;
  const doubtful =
    end - start === 2 && Array.from(text.slice(start, end)).some((letter) => DOUBTFUL_LETTERS.has(letter));
  if (!doubtful) return true;
  return RELATIONS.longestAt(text, end) !== null || (isLooseBefore(text, start) && endsName(text, end));
};

/** Countries named by one character, in compounds (`俄乌战争`), after a verb (`访华`) or before an office (`美方`). */
export const oneLetterPlaces: Recogniser = {
  name: 'one-letter-places',
  recognise: ({ folded }) => {
    const found: Candidate[] = [];
    for (let start = 0; start < folded.length; start++) {
      if (!LETTERS.hasAt(folded, start)) continue;
      const letter = folded.charAt(start);
      const group = GROUPS.longestAt(folded, start);
      if (group !== null && isGroup(folded, start, group.end)) {
        for (let index = start; index < group.end && PLACES.has(folded.charAt(index)); index++) {
          found.push(place(index, folded.charAt(index)));
        }
        continue;
      }
      if (isLead(folded, start) || isHead(folded, start)) found.push(place(start, letter));
    }
    return found;
  },
};
