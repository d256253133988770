import type { Draft } from './draft.ts';

/** A rule parts two blocks: those at either end, and all but the first of several in a row, part nothing and go. */
export const trimRules = (drafts: readonly Draft[]): Draft[] => {
  const kept = drafts.filter(({ kind }, index) => kind !== 'rule' || drafts[index - 1]?.kind !== 'rule');
  if (kept[0]?.kind === 'rule') kept.shift();
  if (kept.at(-1)?.kind === 'rule') kept.pop();
  return kept;
};
