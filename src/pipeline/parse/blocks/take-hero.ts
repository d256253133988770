import type { Picture } from '#model/block.ts';
import type { Draft } from './draft.ts';

/**
 * The picture that opens the article, taken out of its blocks. One with a caption stays among them, for its words are text to
 * be read, marked and annotated.
 */
export const takeHero = (
  drafts: readonly Draft[],
): { readonly hero: Picture | null; readonly rest: readonly Draft[] } => {
  const [first, ...rest] = drafts;
  return first?.kind === 'figure' && first.text === ''
    ? { hero: first.picture, rest }
    : { hero: null, rest: drafts };
};
