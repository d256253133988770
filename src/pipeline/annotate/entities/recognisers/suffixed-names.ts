import { STRENGTH, type Candidate, type Recogniser } from '../candidate.ts';
import { isHan } from '../names/characters.ts';
import { NEVER_IN_NAMES } from '../names/surnames.ts';
import { byEnd, stemBefore, type Stem } from '../names/stem.ts';
import { COMMON_STEMS, GENERAL_STEMS, SUFFIXES, type Suffix } from '../names/suffixes.ts';
import { syllableOf } from '../names/syllables.ts';

/** Characters that, right after a suffix, make it part of another word: `法院长`, `省长`, `村民`, `区域`. */
const RUNS_ON = new Set('长民域委级府际场容镇员士内外力籍性化风们身片头部压定静区国');

const UNLIKELY = new Set('一封休好多几哪老小大');

/** A one-character suffix is only trusted behind a foreign name or a stem of two characters. */
const isPlausible = (stem: string, suffix: string): boolean =>
  suffix.length > 1 ||
  (stem.length === 2 &&
    ![...stem].some((character) => NEVER_IN_NAMES.has(character) || UNLIKELY.has(character))) ||
  [...stem].every((character) => syllableOf(character) !== undefined);

/** `日报` in `今日报道`: the suffix runs into the verb. */
const isReport = (text: string, end: number): boolean =>
  text.charAt(end - 1) === '报' && '道导告'.includes(text.charAt(end) || ' ');

/** Behind anything but a mark, a place or a word of place, one character such as `区` or `村` is no evidence. */
const isIntroduced = (text: string, { start, after }: Stem, suffixLength: number): boolean =>
  suffixLength > 1 ||
  after !== null ||
  !isHan(text.charAt(start - 1)) ||
  '在到从于、和与自往至赴抵经由及'.includes(text.charAt(start - 1));

/** Where the name starts: at the stem, or at the place in front of it; null when the two make no name. */
const nameStart = (
  { start, after }: Stem,
  suffixStart: number,
  text: string,
  suffix: Suffix,
): number | null => {
  const stem = text.slice(start, suffixStart);
  if (after?.type === 'place') {
    const keep =
      suffix.place === 'keep' || (suffix.type === 'organization' && (stem === '' || GENERAL_STEMS.has(stem)));
    if (stem === '' && suffix.type === 'place')
      return text.slice(after.start, after.end).length >= 2 ? after.start : null;
    if (suffix.place === 'need') return stem.length >= suffix.least && !COMMON_STEMS.has(stem) ? start : null;
    if (stem === '' && suffix.place === 'keep') return null;
    if (keep) return COMMON_STEMS.has(stem) && !GENERAL_STEMS.has(stem) ? null : after.start;
  } else if (after !== null && stem === '') {
    return after.type === 'organization' && suffix.place !== 'need' ? after.start : null;
  } else if (after?.type === 'organization' && suffix.place === 'keep') {
    return after.start;
  } else if (suffix.place === 'need') {
    return null;
  }
  return stem.length < suffix.least || COMMON_STEMS.has(stem) ? null : start;
};

/** Organizations and places told by how they end: `庆应义塾大学`, `入间基地`, `丰台区`. */
export const suffixedNames: Recogniser = {
  name: 'suffixed-names',
  recognise: ({ folded }, earlier) => {
    const ends = new Map(byEnd(earlier));
    const found: Candidate[] = [];
    for (let index = 2; index < folded.length; index++) {
      const match = SUFFIXES.longestAt(folded, index);
      if (match === null || (match.end - index === 1 && RUNS_ON.has(folded.charAt(match.end)))) continue;
      if (ends.get(match.end)?.type === 'organization' || isReport(folded, match.end)) continue;
      const stem = stemBefore(folded, index, ends);
      if (stem === null || !isIntroduced(folded, stem, match.end - index)) continue;
      const start = nameStart(stem, index, folded, match.value);
      if (start === null || index - start > match.value.most + 6) continue;
      const own = folded.slice(Math.max(start, stem.start), index);
      if (own.length > match.value.most || !isPlausible(own, folded.slice(index, match.end))) continue;
      const { type } = match.value;
      const name = { start, end: match.end, type, source: 'suffixed-names', strength: STRENGTH.guess };
      found.push(name);
      ends.set(name.end, name);
    }
    return found;
  },
};
