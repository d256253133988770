import type { Highlight } from '../highlight/highlight.ts';

/** What an export says of an article. */
export interface ExchangeArticle {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** Of the original, the outlet, and the day or minute of publication on the outlet's clock; null when nobody knows. */
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** Words with what stands around them, of one block. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A highlight, ready to be written in any format. */
export interface Entry {
  readonly highlight: Highlight;
  /** Its words by part, with as much around them as was asked for. */
  readonly excerpts: readonly Excerpt[];
  /** Where it opens in the reader. */
  readonly link: string;
  /** Where its words are on the outlet's own site; null when there is no address. */
  readonly original: string | null;
}

/** An article and what is marked in it, in reading order. */
export interface Chapter {
  readonly article: ExchangeArticle;
  readonly link: string;
  readonly entries: readonly Entry[];
}

/** What formats for people need to know of the interface: the names of the colours and a few words. */
export interface Wording {
  readonly lang: string;
  readonly title: string;
  readonly open: string;
  readonly original: string;
  readonly color: (color: Highlight['color']) => string;
  readonly columns: Readonly<Record<Column, string>>;
}

export const COLUMNS = [
  'article',
  'quote',
  'note',
  'tags',
  'color',
  'outlet',
  'published',
  'created',
  'changed',
  'link',
  'original',
  'id',
] as const;
export type Column = (typeof COLUMNS)[number];

/** An excerpt as one text. */
export const wholeOf = ({ before, words, after }: Excerpt): string => before + words + after;
