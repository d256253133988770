import type { EntityType } from '#model/entity.ts';
import type { Candidate, FoldedBlock } from '../candidate.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { surfaceOf } from '../surface.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { LINKERS } from './linkers.ts';
import type { NameGroup } from './name-group.ts';

/** A candidate that stayed, with its block. */
export interface Found extends Candidate {
  readonly type: EntityType;
  readonly block: FoldedBlock;
}

const isListed = (type: EntityType, form: string): boolean => {
  const match = GAZETTEER.longestAt(form, 0);
  return match?.end === form.length && match.value.type === type;
};

const describe = (members: readonly Found[], type: EntityType): NameGroup => {
  const forms = [...new Set(members.map((found) => surfaceOf(found.block, found)))];
  return {
    type,
    forms,
    spellings: [...new Set(members.map(({ block, start, end }) => block.text.slice(start, end)))],
    latin: [...new Set(members.flatMap(({ latin }) => (latin === undefined ? [] : [latin])))],
    listed: forms.some((form) => isListed(type, form)),
  };
};

/** Mentions with one key or one spelling (and one type) belong together. */
const alike = (found: readonly Found[]): Found[][] => {
  const sets = new DisjointSets(found.length);
  const first = new Map<string, number>();
  found.forEach((mention, index) => {
    const surface = surfaceOf(mention.block, mention);
    for (const name of [surface, mention.key ?? surface]) {
      const label = `${mention.type} ${name}`;
      sets.join(first.get(label) ?? index, index);
      first.set(label, first.get(label) ?? index);
    }
  });
  return sets.groups().map((indices) => indices.flatMap((index) => found[index] ?? []));
};

/** Groups all mentions of an article by entity, each group and the groups in order of appearance. */
export const groupNames = (found: readonly Found[]): Found[][] => {
  const groups = alike(found);
  const described = groups.flatMap((members) => {
    const [head] = members;
    return head === undefined ? [] : [describe(members, head.type)];
  });
  const sets = new DisjointSets(groups.length);
  for (const linker of LINKERS) for (const [a, b] of linker(described)) sets.join(a, b);
  const order = new Map(found.map((mention, index) => [mention, index]));
  return sets
    .groups()
    .map((indices) =>
      indices
        .flatMap((index) => groups[index] ?? [])
        .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    );
};
