import type { Block } from '#model/block.ts';
import type { Time } from '#model/time.ts';
import { annotateTimes } from './annotate-times.ts';

/** Paragraphs as blocks, each one sentence: what tests annotate. */
export const paragraphs = (texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({
    id: `p${index + 1}`,
    kind: 'paragraph',
    text,
    marks: [],
    sentences: [[0, text.length]],
  }));

/** Publication on a day `YYYY-MM-DD`. */
export const publishedOn = (local: string) => ({
  instant: null,
  local,
  timeZone: 'UTC',
  basis: 'dateline' as const,
  original: local,
});

/** The times of paragraphs published on Wednesday 2023-02-01, or on another day, or on none. */
export const inArticle = (texts: readonly string[], day: string | null = '2023-02-01'): Time[] =>
  annotateTimes({ title: '', blocks: paragraphs(texts), published: day === null ? null : publishedOn(day) });

/** The times of one sentence. */
export const timesIn = (text: string): Time[] => inArticle([text]);

/** Words and values of the times of one sentence. */
export const valuesIn = (text: string): [string, string | null][] =>
  timesIn(text).map(({ start, end, value }) => [text.slice(start, end), value]);
