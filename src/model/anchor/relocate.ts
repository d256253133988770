import type { Highlight, Part } from '../highlight/highlight.ts';
import type { Anchored } from './anchored.ts';
import { candidatesFor } from './candidates.ts';
import { evidenceFor, patternOf, type Evidence, type Pattern } from './evidence.ts';
import type { Haystack } from './haystack.ts';
import { copiesOf, isCertain, isLikely, scoreOf } from './floors.ts';
import { samePlaces, type Place } from './place.ts';

interface Found {
  readonly state: 'moved' | 'unsure' | 'lost';
  readonly place: Place | null;
  /** Whether its words are there as they were written, but for the script. */
  readonly asWritten: boolean;
}

const LOST: Found = { state: 'lost', place: null, asWritten: false };
/** By so much the best place must be better than the next. */
const MARGIN = 0.15;

const isElsewhere = (a: Place, b: Place): boolean =>
  a.block !== b.block || a.end <= b.start || b.end <= a.start;

const best = (pattern: Pattern, evidence: readonly Evidence[], haystack: Haystack): Found => {
  const copies = copiesOf(pattern, haystack);
  const ranked = evidence
    .map((one) => ({ one, score: scoreOf(pattern, one, copies) }))
    .toSorted((a, b) => b.score - a.score);
  const [first] = ranked;
  if (first === undefined || !isLikely(pattern, first.one)) return LOST;
  const rival = ranked.find(({ one }) => isElsewhere(one.place, first.one.place));
  const alone = rival === undefined || first.score - rival.score >= MARGIN;
  const { place, words } = first.one;
  const state = alone && isCertain(pattern, first, copies) ? 'moved' : 'unsure';
  return { state, place, asWritten: words === 1 };
};

const find = (part: Part, haystack: Haystack): Found => {
  const pattern = patternOf(part);
  const evidence = candidatesFor(pattern.text, haystack).flatMap(
    (candidate) => evidenceFor(pattern, candidate) ?? [],
  );
  return best(pattern, evidence, haystack);
};

/**
 * Looks for a highlight whose blocks and offsets no longer hold: by its words and what stood around them, allowing for changes
 * in both. Never guesses: what is not certain has no place, only likely ones.
 */
export const relocate = ({ parts }: Pick<Highlight, 'parts'>, haystack: Haystack): Anchored => {
  const found = parts.map((part) => find(part, haystack));
  const places = found.flatMap(({ place }) => place ?? []);
  if (found.every(({ state }) => state === 'moved')) {
    const state = samePlaces(places, parts) && found.every(({ asWritten }) => asWritten) ? 'exact' : 'moved';
    return { state, places, likely: [] };
  }
  if (places.length === 0) return { state: 'lost', places: [], likely: [] };
  return { state: 'unsure', places: [], likely: places };
};
