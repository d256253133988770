import * as v from 'valibot';

export const ENTITY_TYPES = ['person', 'place', 'organization'] as const;
export const EntityTypeSchema = v.picklist(ENTITY_TYPES);

export const EntitySchema = v.object({
  /** Made of type and usual name: unique in the article, and the same in every build and in every article that means the same. */
  id: v.string(),
  type: EntityTypeSchema,
  /** The fullest spelling in Chinese characters that the article uses, else its Latin spelling. */
  name: v.pipe(v.string(), v.nonEmpty()),
  latin: v.optional(v.string()),
  /** Every other spelling found in this article, in order of appearance. */
  aliases: v.array(v.string()),
  /** Ids of entities of the article that may be the same, though not surely enough to be one. */
  seeAlso: v.optional(v.array(v.string())),
});

/** One place in the text that names an entity. Mentions of one block never overlap. */
export const MentionSchema = v.object({
  block: v.string(),
  start: v.number(),
  end: v.number(),
  entity: v.string(),
});

export type EntityType = v.InferOutput<typeof EntityTypeSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Mention = v.InferOutput<typeof MentionSchema>;

/** The id of an entity: made of type and name, so that it stays the same when other names of the article come to be found. */
export const entityId = (type: EntityType, name: string): string =>
  `${type}-${name.replaceAll(/\s+/gu, '-')}`;
