import * as v from 'valibot';
import { BlockSchema, PictureSchema } from './block.ts';
import { EntitySchema, MentionSchema } from './entity.ts';
import { EventSchema } from './event.ts';
import { TimeSchema } from './time.ts';

/** Raised whenever emitted JSON changes in a way that an older reader cannot load. */
export const SCHEMA_VERSION = 1;

const InstantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u, 'an instant in UTC'),
);

export const PublishedSchema = v.object({
  /** UTC; null when only the day is known. */
  instant: v.nullable(InstantSchema),
  /** The outlet's wall clock: `YYYY-MM-DDTHH:MM`, or `YYYY-MM-DD` when only the day is known. */
  local: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/u)),
  /** IANA name. */
  timeZone: v.string(),
  /** Where the day comes from, best first. */
  basis: v.picklist(['dateline', 'address', 'front-matter', 'archive', 'file-name']),
  /** The words in the file it was read from. */
  original: v.string(),
});

export const SourceSchema = v.object({
  /** Path relative to the archive's folder, with `/`. */
  file: v.string(),
  url: v.nullable(v.string()),
  outlet: v.string(),
  section: v.optional(v.string()),
  author: v.optional(v.string()),
  tags: v.array(v.string()),
});

export const LangSchema = v.picklist(['zh-Hans', 'zh-Hant', 'en', 'und']);

const StatsSchema = v.object({ characters: v.number(), readingMinutes: v.number() });

const identity = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u)),
  title: v.pipe(v.string(), v.nonEmpty()),
  lang: LangSchema,
  /** Null when the file gives no day at all; relative dates then stay open. */
  published: v.nullable(PublishedSchema),
  source: SourceSchema,
  stats: StatsSchema,
};

/** Another copy of an article in the same archive, and what both have in common. */
const DuplicateSchema = v.object({
  id: v.string(),
  by: v.picklist(['address', 'text']),
  title: v.optional(v.string()),
  outlet: v.optional(v.string()),
  published: v.optional(v.nullable(PublishedSchema)),
});

export const ArticleSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  ...identity,
  /** Hash of all block texts; changes when and only when a character of the body does. */
  textHash: v.string(),
  archivedAt: v.nullable(InstantSchema),
  hero: v.optional(PictureSchema),
  blocks: v.array(BlockSchema),
  entities: v.array(EntitySchema),
  mentions: v.array(MentionSchema),
  times: v.array(TimeSchema),
  events: v.array(EventSchema),
  /** Other articles of the archive that have the same address or the same text. */
  duplicates: v.optional(v.array(DuplicateSchema)),
  /** The archive's corrections that changed something here, as `CorrectionSchema` has them; read whole only where they are shown. */
  corrections: v.optional(v.array(v.looseObject({ id: v.string() }))),
});

export const ArticleSummarySchema = v.object(identity);

export const ArticleIndexSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  /** Latest publication first, undated ones last. */
  articles: v.array(ArticleSummarySchema),
});

export type Published = v.InferOutput<typeof PublishedSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Lang = v.InferOutput<typeof LangSchema>;
export type Duplicate = v.InferOutput<typeof DuplicateSchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;
export type ArticleSummary = v.InferOutput<typeof ArticleSummarySchema>;
export type ArticleIndex = v.InferOutput<typeof ArticleIndexSchema>;
