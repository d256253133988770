import * as v from 'valibot';
import { ArticleSummarySchema, SCHEMA_VERSION } from './article.ts';

const MonthSchema = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/u)));
const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What the list of articles needs to know of the whole archive: it grows with the months, not with the articles. */
export const LibrarySchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  /** Latest first; null, the articles without a date, last. */
  months: v.array(
    v.object({
      month: MonthSchema,
      count: CountSchema,
      /** How many of them each outlet has; most first. */
      outlets: v.array(v.object({ outlet: v.string(), count: CountSchema })),
    }),
  ),
});

/** The articles of one month, latest first. */
export const LibraryMonthSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  month: MonthSchema,
  articles: v.array(ArticleSummarySchema),
});

export type Library = v.InferOutput<typeof LibrarySchema>;
export type LibraryMonth = v.InferOutput<typeof LibraryMonthSchema>;
