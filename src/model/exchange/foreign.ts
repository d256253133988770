import type { Block } from '../block.ts';
import { findInFlat, flatText, placesOfFlat } from '../anchor/flat-text.ts';
import { partOf } from '../anchor/place.ts';
import { HIGHLIGHT_VERSION, type Highlight } from '../highlight/highlight.ts';

/** An annotation that another program made: it knows an address and words, not articles and blocks. */
export interface Foreign {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly color: Highlight['color'];
  readonly note: string;
  readonly tags: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What is needed of an article to place annotations in it. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly textHash: string;
  readonly blocks: readonly Block[];
}

/** An address in the form in which two that mean one page are the same: no scheme, `www.`, tracking, fragment, slash at the end. */
export const addressKey = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/su, '')
    .replaceAll(/(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&]*&?/gu, '')
    .replace(/[?&]$/u, '')
    .replace(/\/$/u, '');

/** Annotations as highlights of an article, at the places that have their words; null for each that has no place, or no certain one. */
export const placeForeign = (list: readonly Foreign[], article: Target): (Highlight | null)[] => {
  const flat = flatText(article.blocks);
  return list.map((one) => {
    const range = findInFlat(flat, one);
    const parts = range
      ? placesOfFlat(flat, range).flatMap((place) => partOf(article.blocks, place) ?? [])
      : [];
    if (parts.length === 0) return null;
    const { id, color, note, tags, createdAt, updatedAt } = one;
    return {
      version: HIGHLIGHT_VERSION,
      id,
      article: article.id,
      title: article.title,
      textHash: article.textHash,
      parts,
      color,
      note,
      tags: [...new Set(tags)],
      createdAt,
      updatedAt,
      counter: 0,
      deletedAt: null,
    };
  });
};

/** An instant as records have it; that of the beginning of the count where nobody wrote one down. */
export const instantOf = (written: string | undefined): string => {
  const time = Date.parse(written ?? '');
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
};
