import type { NameGroup } from './name-group.ts';

/** One of several must be named so many times as often as each of the others to be meant by what fits them all. */
const CLEARLY = 2;

/**
 * Which of several full names a short one stands for: the only one, the only one that was given before the short form,
 * or the one that the article is clearly about. Null when that stays open. Indices into `groups`.
 */
export const fullNameOf = (
  groups: readonly NameGroup[],
  short: number,
  candidates: readonly number[],
): number | null => {
  const [only, second] = candidates;
  if (only === undefined || second === undefined) return only ?? null;
  const before = candidates.filter((index) => index < short);
  if (before.length === 1) return before[0] ?? null;
  const counted = candidates
    .map((index) => ({ index, count: groups[index]?.count ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  const [first, next] = counted;
  return first !== undefined && next !== undefined && first.count >= CLEARLY * next.count
    ? first.index
    : null;
};
