import type { Article } from '#model/article.ts';
import type { Entity, EntityType, Mention } from '#model/entity.ts';
import { ENTITY_TYPES } from '#model/entity.ts';

export interface EntityRow {
  readonly entity: Entity;
  /** In reading order. */
  readonly mentions: readonly Mention[];
}

/** An article's entities, most mentioned first, then in order of appearance; each with its mentions in reading order. */
export const entityRows = (article: Article): EntityRow[] => {
  const order = new Map(article.blocks.map((block, index) => [block.id, index]));
  const byEntity = new Map<string, Mention[]>();
  for (const mention of article.mentions) {
    const list = byEntity.get(mention.entity);
    if (list === undefined) byEntity.set(mention.entity, [mention]);
    else list.push(mention);
  }
  const inOrder = (a: Mention, b: Mention): number =>
    (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start;
  return article.entities
    .map((entity) => ({ entity, mentions: (byEntity.get(entity.id) ?? []).toSorted(inOrder) }))
    .filter(({ mentions }) => mentions.length > 0)
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
};

/** How many entities there are of each type. */
export const countByType = (rows: readonly EntityRow[]): ReadonlyMap<EntityType, number> =>
  new Map(ENTITY_TYPES.map((type) => [type, rows.filter(({ entity }) => entity.type === type).length]));

/** How often an entity is mentioned in each block, in block order. */
export const mentionsPerBlock = (article: Article, mentions: readonly Mention[]): number[] =>
  article.blocks.map((block) => mentions.filter((mention) => mention.block === block.id).length);
