import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** Start, end, words, and the accepted EDTF values parted by `|`; null or a letter for what names no date. */
const TimeSchema = v.pipe(
  v.looseTuple([v.number(), v.number(), v.string(), v.nullable(v.string())]),
  v.transform(([start, end, surface, value]) => ({ start, end, surface, value })),
);

const SentencesSchema = v.array(
  v.object({ published: v.string(), text: v.string(), times: v.array(TimeSchema) }),
);

const ArticleSchema = v.object({
  title: v.optional(v.string(), ''),
  paragraphs: v.array(v.object({ id: v.string(), text: v.string(), times: v.array(TimeSchema) })),
  events: v.optional(v.array(v.object({ date: v.string(), paragraph: v.string(), what: v.string() })), []),
});

/** Some annotations give the time of day, under a name of its own. */
const PublishedSchema = v.pipe(
  v.union([v.object({ published: v.string() }), v.object({ publishedLocal: v.string() })]),
  v.transform((day) => ('published' in day ? day.published : day.publishedLocal)),
);

/** What a hand-made annotation says of one stretch of text: a time, or words that only sound like one. */
export type ExpectedTime = v.InferOutput<typeof TimeSchema>;
/** A text with everything that is to be found in it; a sentence is one with a single paragraph. */
export type Case = v.InferOutput<typeof ArticleSchema> & {
  readonly name: string;
  /** The day, or the minute, that the text counts from. */
  readonly published: string;
};

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The sentences of `time/dev.json` in the folder. */
export const sentenceCases = (folder: string): Case[] =>
  v.parse(SentencesSchema, read(path.join(folder, 'time', 'dev.json'))).map((sentence, index) => ({
    name: `sentence ${String(index + 1)}`,
    title: '',
    published: sentence.published,
    paragraphs: [{ id: 'p1', text: sentence.text, times: sentence.times }],
    events: [],
  }));

/** The articles in `gold/` of the folder. */
export const articleCases = (folder: string): Case[] =>
  readdirSync(path.join(folder, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const article = read(path.join(folder, 'gold', name));
      return { name, published: v.parse(PublishedSchema, article), ...v.parse(ArticleSchema, article) };
    });
