import type { Entity, Mention } from '#model/entity.ts';
import type { EntityAnnotation } from '../../text.ts';
import { entityOf } from './entity-of.ts';
import { groupNames, type Found } from './group-names.ts';

/** For every entity, the ids of those that may be the same, in order of appearance. */
const references = (
  entities: readonly Entity[],
  likely: readonly (readonly [number, number])[],
): ReadonlyMap<string, readonly string[]> => {
  const pairs = [...likely, ...likely.map(([a, b]): [number, number] => [b, a])];
  return new Map(
    entities.map(({ id }, index) => {
      const others = pairs.filter(([one]) => one === index).map(([, other]) => other);
      return [id, others.toSorted((a, b) => a - b).flatMap((other) => entities[other]?.id ?? [])];
    }),
  );
};

/** The entities and mentions of an article, of all names found in it in reading order. */
export const describeEntities = (found: readonly Found[]): EntityAnnotation => {
  const named = groupNames(found);
  const single = named.entities.map(entityOf);
  const seeAlso = references(single, named.likely);
  const owners = new Map(
    named.entities.flatMap(({ members }, index) =>
      members.map((member): [Found, string] => [member, single[index]?.id ?? '']),
    ),
  );
  return {
    entities: single.map((entity) => {
      const others = seeAlso.get(entity.id) ?? [];
      return others.length === 0 ? entity : { ...entity, seeAlso: [...others] };
    }),
    mentions: found.map((mention): Mention => {
      const { block, start, end } = mention;
      return { block: block.id, start, end, entity: owners.get(mention) ?? '' };
    }),
  };
};
