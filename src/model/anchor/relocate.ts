import type { Highlight, Part } from '../highlight/highlight.ts';
import type { History } from '../history.ts';
import type { Anchored } from './anchored.ts';
import { candidatesFor } from './candidates.ts';
import { evidenceFor, neighbourhood, patternOf, type Evidence, type Pattern } from './evidence.ts';
import { copiesOf, isCertain, isLikely, scoreOf } from './floors.ts';
import type { Haystack } from './haystack.ts';
import { samePlaces, type Place } from './place.ts';
import { whereaboutsOf, type Whereabouts } from './whereabouts.ts';

interface Found {
  readonly state: 'moved' | 'unsure' | 'lost';
  readonly place: Place | null;
  /** Whether its words are there as they were written, but for the script. */
  readonly asWritten: boolean;
}

const LOST: Found = { state: 'lost', place: null, asWritten: false };
/** By so much the best place must be better than the next. */
const MARGIN = 0.15;
/** What it counts, in neighbours, that a place is between the blocks that stood around it. */
const BETWEEN = 1;
const LEAST_NEIGHBOURS = 0.5;

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

/** In the block that has the text, if that stands where it did: else it may be a copy, and the place is looked for. */
const inHome = (part: Part, pattern: Pattern, where: Whereabouts, haystack: Haystack): Found | null => {
  const straw = haystack.straws.find(({ block }) => block === where.home);
  const { start, end } = part;
  if (straw?.text.slice(start, end) !== pattern.text.slice(pattern.start, pattern.end)) return null;
  if (!where.isBetween(straw.block) && neighbourhood(pattern, straw) < LEAST_NEIGHBOURS) return null;
  return { state: 'moved', place: { block: straw.block, start, end }, asWritten: true };
};

const find = (part: Part, where: Whereabouts | null, haystack: Haystack): Found => {
  const pattern = patternOf(part);
  const known = where && inHome(part, pattern, where, haystack);
  if (known !== null) return known;
  const evidence = candidatesFor(pattern.text, haystack)
    .filter(({ straw }) => where === null || where.home === straw.block || where.isNew(straw.block))
    .flatMap((candidate) => evidenceFor(pattern, candidate) ?? [])
    .map((one) =>
      where?.isBetween(one.place.block) === true
        ? { ...one, neighbours: Math.max(one.neighbours ?? 0, BETWEEN) }
        : one,
    );
  return best(pattern, evidence, haystack);
};

/**
 * Looks for a highlight whose blocks and offsets no longer hold: where the article's history leads, then by its words and what
 * stood around them, allowing for changes in both. Never guesses: what is not certain has no place, only likely ones.
 */
export const relocate = (
  { textHash, parts }: Pick<Highlight, 'textHash' | 'parts'>,
  haystack: Haystack,
  history: History | null = null,
): Anchored => {
  const found = parts.map((part) => find(part, whereaboutsOf(history, textHash, part.block), haystack));
  const places = found.flatMap(({ place }) => place ?? []);
  if (found.every(({ state }) => state === 'moved')) {
    const isExact = samePlaces(places, parts) && found.every(({ asWritten }) => asWritten);
    return { state: isExact ? 'exact' : 'moved', places, likely: [] };
  }
  if (places.length === 0) return { state: 'lost', places: [], likely: [] };
  return { state: 'unsure', places: [], likely: places };
};
