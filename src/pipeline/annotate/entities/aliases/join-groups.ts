import type { GazetteerEntry } from '../gazetteer/entry.ts';
import { differInLatin } from './differ-in-latin.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { LINKERS } from './linkers.ts';
import type { Link, NameGroup } from './name-group.ts';

/** What is known of the groups that are one entity so far. */
interface Known {
  readonly entry: GazetteerEntry | null;
  readonly latin: readonly string[];
}

const contradict = (a: Known, b: Known, isPerson: boolean): boolean =>
  (a.entry !== null && b.entry !== null && a.entry !== b.entry) || (isPerson && differInLatin(a, b));

/** Groups that are one entity, and entities that only may be one. */
interface Joined {
  /** For every entity the indices of its groups, rising; entities by their first group. */
  readonly sets: readonly (readonly number[])[];
  /** Pairs of indices into {@link sets}. */
  readonly likely: readonly Link[];
}

/** Joins what the linkers find, unless that would make one of two known entities or two Latin surnames. */
export const joinGroups = (groups: readonly NameGroup[]): Joined => {
  const sets = new DisjointSets(groups.length);
  const known: Known[] = groups.map(({ entry, latin }) => ({ entry, latin }));
  const likely: Link[] = [];
  for (const linker of LINKERS) {
    const links = linker(groups);
    likely.push(...links.likely);
    for (const [a, b] of links.same) {
      const one = known[sets.head(a)];
      const other = known[sets.head(b)];
      if (one === undefined || other === undefined || sets.head(a) === sets.head(b)) continue;
      if (contradict(one, other, groups[a]?.type === 'person')) continue;
      sets.join(a, b);
      known[sets.head(a)] = { entry: one.entry ?? other.entry, latin: [...one.latin, ...other.latin] };
    }
  }
  const joined = sets.groups();
  const places = new Map(joined.flatMap((members, place) => members.map((index): Link => [index, place])));
  const pairs = likely.flatMap(([a, b]): Link[] => {
    const one = places.get(a) ?? 0;
    const other = places.get(b) ?? 0;
    return one === other ? [] : [[Math.min(one, other), Math.max(one, other)]];
  });
  const unique = new Map(pairs.map((pair): [string, Link] => [pair.join(' '), pair]));
  return { sets: joined, likely: [...unique.values()] };
};
