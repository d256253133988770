import type { Block } from './block.ts';
import type { Highlight } from './highlight.ts';
import type { Span } from './span.ts';

const CONTEXT = 32;

/** The quote that identifies a span of `text`: its words with up to 32 code units of context on either side. */
export const quoteOf = (text: string, { start, end }: Span): Highlight['quote'] => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

/** Where a highlight stands in the article as it is now. */
export type Anchored =
  | {
      readonly state: 'exact' | 'moved';
      readonly block: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly state: 'unsure' | 'lost' };

/**
 * Finds a highlight's place: at its offsets when the words are still there (`exact`); else at the one block that holds the
 * words, or the one among several with the same context (`moved`); `unsure` when several fit; `lost` when none does.
 * Never guesses: an unsure or lost highlight has no place and must not be painted.
 */
export const anchor = (highlight: Highlight, blocks: readonly Block[]): Anchored => {
  const { exact, prefix, suffix } = highlight.quote;
  const home = blocks.find((block) => block.id === highlight.block);
  if (home?.text.slice(highlight.start, highlight.end) === exact) {
    return { state: 'exact', block: home.id, start: highlight.start, end: highlight.end };
  }
  const places = blocks.flatMap((block) => occurrences(block.text, exact).map((start) => ({ block, start })));
  const inContext = places.filter(
    ({ block, start }) =>
      block.text.slice(0, start).endsWith(prefix) &&
      block.text.slice(start + exact.length).startsWith(suffix),
  );
  // A short quote without its context is found by chance almost anywhere, so only a long one may stand alone.
  const candidates = inContext.length > 0 ? inContext : exact.length >= 16 ? places : [];
  const [only, second] = candidates;
  if (only === undefined) return { state: places.length > 0 ? 'unsure' : 'lost' };
  if (second !== undefined) return { state: 'unsure' };
  return { state: 'moved', block: only.block.id, start: only.start, end: only.start + exact.length };
};

const occurrences = (text: string, words: string): number[] => {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
};
