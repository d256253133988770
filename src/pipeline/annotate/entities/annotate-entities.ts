import type { Block } from '#model/block.ts';
import type { Entity, Mention } from '#model/entity.ts';
import { fold } from '#model/script/fold.ts';
import type { ArticleText, EntityAnnotation } from '../text.ts';
import { entityOf } from './aliases/entity-of.ts';
import { groupNames, type Found } from './aliases/group-names.ts';
import type { Candidate, FoldedBlock } from './candidate.ts';
import { RECOGNISERS } from './recognisers/recognisers.ts';
import { REFINERS } from './refiners/refiners.ts';

const foldBlock = ({ id, text }: Block): FoldedBlock => ({ id, text, folded: fold(text) });

const recognise = (block: FoldedBlock): Candidate[] => {
  const found: Candidate[] = [];
  for (const recogniser of RECOGNISERS) {
    for (const candidate of recogniser.recognise(block, found)) found.push(candidate);
  }
  return found;
};

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
    blocks.map(recognise),
  );
  const found = blocks.flatMap((block, index) =>
    (candidates[index] ?? []).flatMap((candidate) => named(block, candidate)),
  );

  const entities: Entity[] = [];
  const owners = new Map<Found, string>();
  for (const [head, ...rest] of groupNames(found)) {
    if (head === undefined) continue;
    const entity = entityOf([head, ...rest]);
    entities.push(entity);
    for (const member of [head, ...rest]) owners.set(member, entity.id);
  }
  const mentions = found.map((mention): Mention => {
    const { block, start, end } = mention;
    return { block: block.id, start, end, entity: owners.get(mention) ?? '' };
  });
  return { entities, mentions };
};
