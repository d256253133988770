import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { ENTITY_TYPES } from '#model/entity.ts';
import type { LabelledText } from './labelled-text.ts';

const GoldSchema = v.object({
  file: v.optional(v.string()),
  seed: v.optional(v.string()),
  paragraphs: v.array(
    v.object({
      text: v.string(),
      mentions: v.array(v.tuple([v.number(), v.number(), v.string(), v.picklist(ENTITY_TYPES)])),
    }),
  ),
});

export interface GoldArticle {
  /** Of the annotated article's source. */
  readonly file: string;
  readonly paragraphs: readonly LabelledText[];
}

/** Reads the annotated articles of a folder. */
export const goldArticles = (folder: string): GoldArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const gold = v.parse(GoldSchema, JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
      return {
        file: gold.file ?? gold.seed ?? name,
        paragraphs: gold.paragraphs.map(({ text, mentions }) => ({
          text,
          names: mentions.map(([start, end, , type]) => ({ start, end, type })),
        })),
      };
    });
