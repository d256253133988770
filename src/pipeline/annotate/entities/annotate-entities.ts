import type { Block } from '#model/block.ts';
import { fold } from '#model/script/fold.ts';
import type { ArticleText, EntityAnnotation } from '../text.ts';
import { describeEntities } from './aliases/describe-entities.ts';
import type { Found } from './aliases/group-names.ts';
import type { Candidate, FoldedBlock } from './candidate.ts';
import { recogniseByRules } from './recognisers/recognisers.ts';
import { REFINERS } from './refiners/refiners.ts';
import { weighBySequence } from './sequence/sequence-names.ts';

const foldBlock = ({ id, text }: Block): FoldedBlock => ({ id, text, folded: fold(text) });

const named = (block: FoldedBlock, candidate: Candidate): Found[] => {
  const { type } = candidate;
  return type === 'none' ? [] : [{ ...candidate, type, block }];
};

/**
 * Finds the people, places and organizations an article names. Mentions come in reading order and never overlap in
 * a block; entities come in the order of their first mention. Code blocks name nothing.
 */
export const annotateEntities = (article: ArticleText): EntityAnnotation => {
  const blocks = article.blocks.filter(({ kind }) => kind !== 'code').map(foldBlock);
  const candidates = REFINERS.reduce<readonly (readonly Candidate[])[]>(
    (current, refine) => refine(blocks, current),
    weighBySequence(blocks, blocks.map(recogniseByRules)),
  );
  const found = blocks.flatMap((block, index) =>
    (candidates[index] ?? []).flatMap((candidate) => named(block, candidate)),
  );
  return describeEntities(found);
};
