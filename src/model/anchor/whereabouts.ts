import type { History } from '../history.ts';

/** What the history of an article says about a block of an earlier version. */
export interface Whereabouts {
  /** The block that has its text now; null when none has. */
  readonly home: string | null;
  /** Whether a block's text is new since, so that it may hold what became of another. */
  readonly isNew: (block: string) => boolean;
  /** Whether a block stands between those that stood around it. */
  readonly isBetween: (block: string) => boolean;
}

const numberOf = (block: string): number => Number(block.slice(1));

/** Null when the history does not know that version or block. */
export const whereaboutsOf = (
  history: History | null,
  textHash: string,
  block: string,
): Whereabouts | null => {
  const to = history?.versions.find((version) => version.textHash === textHash)?.to;
  const index = numberOf(block) - 1;
  const home = to?.[index];
  if (to === undefined || home === undefined) return null;
  const kept = new Set(to);
  const before = to.slice(0, index).findLast((number) => number > 0) ?? 0;
  const after = to.slice(index + 1).find((number) => number > 0) ?? Infinity;
  return {
    home: home === 0 ? null : `p${home}`,
    isNew: (other) => !kept.has(numberOf(other)),
    isBetween: (other) => numberOf(other) > before && numberOf(other) < after,
  };
};
