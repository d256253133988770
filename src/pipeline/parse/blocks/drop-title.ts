import { countRemoved, type Body } from '../body.ts';
import type { Draft } from './draft.ts';

const fold = (text: string): string => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

/** Where a headline may stand: above the text, with a few things such as a picture around it. */
const REACH = 5;

/** Pages repeat the headline above the text: the first heading, if it stands there and says the same, goes. */
export const dropTitle = (drafts: readonly Draft[], body: Body): readonly Draft[] => {
  const index = drafts.slice(0, REACH).findIndex(({ kind }) => kind === 'heading');
  const written = drafts[index]?.text ?? '';
  const heading = fold(written);
  if (heading === '' || heading !== fold(body.title)) return drafts;
  countRemoved(body, 'headline', written);
  return drafts.filter((_draft, at) => at !== index);
};
