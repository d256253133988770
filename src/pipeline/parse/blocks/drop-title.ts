import type { Draft } from './draft.ts';

const fold = (text: string): string => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

/** Pages repeat the headline above the text: an opening heading that says the same goes. */
export const dropTitle = (drafts: readonly Draft[], title: string): Draft[] => {
  const opening = drafts.findIndex(({ kind }) => kind !== 'figure' && kind !== 'rule');
  const first = drafts[opening];
  const repeats = first?.kind === 'heading' && fold(first.text) !== '' && fold(first.text) === fold(title);
  return repeats ? drafts.filter((_draft, index) => index !== opening) : [...drafts];
};
