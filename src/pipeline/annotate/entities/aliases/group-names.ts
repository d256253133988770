import type { EntityType } from '#model/entity.ts';
import type { Candidate, FoldedBlock } from '../candidate.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';
import { entryNamed } from '../gazetteer/gazetteer.ts';
import { isHan } from '../names/characters.ts';
import { surfaceOf } from '../surface.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { joinGroups } from './join-groups.ts';
import type { Link, NameGroup } from './name-group.ts';

/** A candidate that stayed, with its block. */
export interface Found extends Candidate {
  readonly type: EntityType;
  readonly block: FoldedBlock;
}

/** All mentions of one entity. */
export interface EntityMentions {
  /** In order of appearance; at least one. */
  readonly members: readonly [Found, ...Found[]];
  /** The entry of the gazetteer that the entity is; null when none is, or several may be. */
  readonly entry: GazetteerEntry | null;
}

/** The entities of an article. */
export interface NamedEntities {
  /** In order of appearance. */
  readonly entities: readonly EntityMentions[];
  /** Entities that may be one, as pairs of indices. */
  readonly likely: readonly Link[];
}

const meant = (found: Found): GazetteerEntry | null => {
  const { type, key } = found;
  const entry =
    entryNamed(type, surfaceOf(found.block, found)) ?? (key === undefined ? null : entryNamed(type, key));
  return entry?.shared === true ? null : entry;
};

/** Mentions with one key, one spelling or one entry (and one type) belong together. */
const alike = (found: readonly Found[]): Found[][] => {
  const sets = new DisjointSets(found.length);
  const first = new Map<string, number>();
  found.forEach((mention, index) => {
    const surface = surfaceOf(mention.block, mention);
    for (const name of [surface, mention.key ?? surface, meant(mention)?.name ?? surface]) {
      const label = `${mention.type} ${name}`;
      sets.join(first.get(label) ?? index, index);
      first.set(label, first.get(label) ?? index);
    }
  });
  return sets.groups().map((indices) => indices.flatMap((index) => found[index] ?? []));
};

const describe = (members: readonly Found[], type: EntityType): NameGroup => {
  const forms = [...new Set(members.map((found) => surfaceOf(found.block, found)))];
  const entry = members.map(meant).find((one) => one !== null) ?? null;
  const latin = members.flatMap((found) => (found.latin === undefined ? [] : [found.latin]));
  const written = forms.filter((form) => form.includes(' ') && ![...form].some(isHan));
  const known = entry?.latin === undefined ? [] : [entry.latin];
  return { type, forms, latin: [...new Set([...latin, ...written, ...known])], entry, count: members.length };
};

/** Groups all mentions of an article by entity, each group and the groups in order of appearance. */
export const groupNames = (found: readonly Found[]): NamedEntities => {
  const groups = alike(found);
  const described = groups.flatMap((members) => {
    const [head] = members;
    return head === undefined ? [] : [describe(members, head.type)];
  });
  const { sets, likely } = joinGroups(described);
  const order = new Map(found.map((mention, index) => [mention, index]));
  const entities = sets.flatMap((indices): EntityMentions[] => {
    const [head, ...rest] = indices
      .flatMap((index) => groups[index] ?? [])
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const entry = indices.map((index) => described[index]?.entry ?? null).find((one) => one !== null) ?? null;
    return head === undefined ? [] : [{ members: [head, ...rest], entry }];
  });
  return { entities, likely };
};
