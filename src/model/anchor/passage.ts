import type { Block } from '../block.ts';
import type { Part } from '../highlight/highlight.ts';
import { findInFlat, flatText, placesOfFlat, squeeze } from './flat-text.ts';
import type { Place } from './place.ts';

/** A passage as an address names it: where it is, and enough of its words to find it in a text that has changed. */
export interface Passage {
  readonly places: readonly Place[];
  /** Of each place, the first words, and the last ones where it is longer than those. */
  readonly quotes: readonly { readonly head: string; readonly tail: string }[];
  /** What stands before the first place and after the last, in the same block. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Code units of words and of context that an address holds: one Chinese character is nine of its own. */
const WORDS = 24;
const AROUND = 8;
const MARK = 'at=';
/** How much longer than it was a passage may have become. */
const GROWTH = 2;

const FIELD = /^(\w+)\.(\d+)-(\d+)$/u;

/** Without halves of code points that a cut has left, which no address can hold. */
const whole = (text: string): string => text.replaceAll(/\p{Cs}/gu, '');

/** What an address says of a part of a highlight, or of what is selected. */
type Named = Place & { readonly quote: Pick<Part['quote'], 'exact' | 'prefix' | 'suffix'> };

/** The fragment of an address that leads to a passage, without `#`; '' for no passage at all. */
export const passageFragment = (parts: readonly Named[]): string => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return '';
  const quotes = parts.flatMap(({ quote: { exact } }) =>
    exact.length > 2 * WORDS ? [exact.slice(0, WORDS), exact.slice(-WORDS)] : [exact, ''],
  );
  const around = [first.quote.prefix.slice(-AROUND), last.quote.suffix.slice(0, AROUND)];
  const at = parts.map(({ block, start, end }) => `${block}.${start}-${end}`).join('_');
  const words = [...quotes, ...around].map((text) => encodeURIComponent(whole(text)));
  // Programs that make links of texts leave a full stop at the end out, so the last sign is a comma that nobody misses.
  return `${MARK}${at}&q=${words.join(',')},`;
};

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** Reads what `passageFragment` wrote, with or without `#`; null for any other fragment. */
export const readPassage = (fragment: string): Passage | null => {
  const [at = '', q = '', ...rest] = fragment.replace(/^#/u, '').split('&q=');
  if (!at.startsWith(MARK) || rest.length > 0) return null;
  const places = at
    .slice(MARK.length)
    .split('_')
    .flatMap((field): Place[] => {
      const [, block = '', start = '', end = ''] = FIELD.exec(field) ?? [];
      return block === '' ? [] : [{ block, start: Number(start), end: Number(end) }];
    });
  const words = q.split(',').map(decoded);
  if (places.length === 0 || words.includes(null) || words.length < 2 * places.length + 2) return null;
  const word = (index: number): string => words[index] ?? '';
  return {
    places,
    quotes: places.map((_, index) => ({ head: word(2 * index), tail: word(2 * index + 1) })),
    prefix: word(2 * places.length),
    suffix: word(2 * places.length + 1),
  };
};

const isThere = (text: string, { start, end }: Place, { head, tail }: Passage['quotes'][number]): boolean => {
  const words = squeeze(text.slice(start, end));
  return tail === ''
    ? words === squeeze(head) && words !== ''
    : words.startsWith(squeeze(head)) && words.endsWith(squeeze(tail));
};

/**
 * Where a passage is in an article: at its offsets when its words are there, else where its words are; null when they are
 * nowhere, or in several places that are as good.
 */
export const findPassage = (passage: Passage, blocks: readonly Block[]): readonly Place[] | null => {
  const { places, quotes, prefix, suffix } = passage;
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const inPlace = places.every((place, index) => {
    const quote = quotes[index];
    return quote !== undefined && isThere(texts.get(place.block) ?? '', place, quote);
  });
  if (inPlace) return places;
  const flat = flatText(blocks);
  const [first, last] = [quotes[0], quotes.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (quotes.length === 1 && first.tail === '') {
    const range = findInFlat(flat, { exact: first.head, prefix, suffix });
    return range && placesOfFlat(flat, range);
  }
  const head = findInFlat(flat, { exact: first.head, prefix, suffix: '' });
  const tail = findInFlat(flat, { exact: last.tail === '' ? last.head : last.tail, prefix: '', suffix });
  const length = places.reduce((sum, { start, end }) => sum + end - start, 0);
  if (head === null || tail === null || tail.to <= head.from || tail.to - head.from > GROWTH * length)
    return null;
  return placesOfFlat(flat, { from: head.from, to: tail.to });
};
