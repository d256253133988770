import * as v from 'valibot';
import { EntityTypeSchema } from '../entity.ts';
import { parseEdtf } from '../edtf.ts';

const Text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'));
const Offset = v.pipe(v.number('must be a number'), v.integer(), v.minValue(0));
const EdtfValue = v.pipe(
  Text,
  v.check((value) => parseEdtf(value) !== null, 'must be a date in EDTF such as 2023-01-31'),
);

/** An entity as the article had it when the correction was made. */
const EntityRefSchema = v.strictObject({ id: Text, type: EntityTypeSchema, name: Text });

/** In one article: its id, and its title for whoever reads the file. */
const inArticle = { article: Text, title: v.optional(v.string()) };

/** `all`: whatever the entity's spelling; when left out only where it is spelled as `surface`. */
const spellings = { spellings: v.optional(v.literal('all')) };

/** Where a correction holds: at one place, which its words and those around it identify; in one article; or in all of them. */
const WhereSchema = v.variant('scope', [
  v.strictObject({
    scope: v.literal('mention'),
    ...inArticle,
    /** The block, and the offset in it, in UTF-16 code units, when the correction was made: tried first. */
    block: Text,
    start: Offset,
    /** Up to 24 code units on either side of the words. */
    before: v.string(),
    after: v.string(),
  }),
  v.strictObject({ scope: v.literal('article'), ...inArticle, ...spellings }),
  v.strictObject({ scope: v.literal('everywhere'), ...spellings }),
]);

const common = {
  /** The same in every file and every build. */
  id: Text,
  /** Instant in UTC. Corrections are applied in this order, each to what those before it left. */
  made: v.pipe(v.string(), v.isoTimestamp('must be an instant such as 2026-01-31T12:00:00.000Z')),
  /** The words in the text that the reader pointed at. */
  surface: Text,
  where: WhereSchema,
};

const ofEntity = { ...common, entity: EntityRefSchema };
/** `value`: what the date was taken for. */
const ofDate = { ...common, value: v.nullable(v.string()) };

export const CorrectionSchema = v.variant('action', [
  /** It is no name. */
  v.strictObject({ action: v.literal('hide'), ...ofEntity }),
  v.strictObject({ action: v.literal('retype'), ...ofEntity, type: EntityTypeSchema }),
  v.strictObject({ action: v.literal('rename'), ...ofEntity, name: Text }),
  v.strictObject({ action: v.literal('merge'), ...ofEntity, into: EntityRefSchema }),
  /** It is someone or something else, who gets an entity of its own. */
  v.strictObject({ action: v.literal('split'), ...ofEntity, name: Text, type: EntityTypeSchema }),
  /** It is no date. */
  v.strictObject({ action: v.literal('hide-date'), ...ofDate }),
  v.strictObject({ action: v.literal('redate'), ...ofDate, to: EdtfValue }),
]);

/** Raised whenever files with corrections change in a way that an older build cannot read. */
export const CORRECTIONS_VERSION = 1;

export type Correction = v.InferOutput<typeof CorrectionSchema>;
export type CorrectionScope = Correction['where']['scope'];
export type EntityCorrection = Exclude<Correction, { action: 'hide-date' | 'redate' }>;
export type DateCorrection = Extract<Correction, { action: 'hide-date' | 'redate' }>;
export type Where = v.InferOutput<typeof WhereSchema>;

export const isDateCorrection = (correction: Correction): correction is DateCorrection =>
  correction.action === 'hide-date' || correction.action === 'redate';
