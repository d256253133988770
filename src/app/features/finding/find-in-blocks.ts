import type { Block } from '#model/block.ts';
import { canonicalSpan } from '#model/drawn/drawn.ts';
import { overlaps, type Span } from '#model/span.ts';
import { searchFold } from '#model/script/search-fold.ts';
import type { Script } from '#app/lib/script/script-context.tsx';

/** A place in the canonical text that was looked for. */
export interface Hit extends Span {
  readonly block: string;
}

const occurrences = (text: string, words: string): Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
};

interface Searched {
  readonly block: string;
  readonly written: string;
  /** What is drawn, where folding does not make it the same as what is written, and the way back. */
  readonly drawn: { readonly folded: string; readonly canonical: (span: Span) => Span } | null;
}

const searchedOf = ({ id, text }: Block, script: Script, lang: string): Searched => {
  const written = searchFold(text);
  const drawn = script.draw(text, lang, { edges: [], persons: [] });
  const folded = searchFold(drawn.text);
  return {
    block: id,
    written,
    drawn: folded === written ? null : { folded, canonical: (span) => canonicalSpan(drawn.shifts, span) },
  };
};

/**
 * Prepares an article to be searched, whatever script, width and case the words are typed in: both as it is written and, where other
 * words are drawn, as it is drawn. Hits are in reading order and do not overlap.
 */
export const finder = (
  blocks: readonly Block[],
  script: Script,
  lang: string,
): ((query: string) => Hit[]) => {
  const searched = blocks.filter(({ text }) => text !== '').map((block) => searchedOf(block, script, lang));
  return (query) => {
    const words = searchFold(query.trim());
    if (words === '') return [];
    return searched.flatMap(({ block, written, drawn }) => {
      const spans = [
        ...occurrences(written, words),
        ...(drawn === null ? [] : occurrences(drawn.folded, words).map(drawn.canonical)),
      ];
      const hits: Hit[] = [];
      for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
        const last = hits.at(-1);
        if (last === undefined || !overlaps(last, { start, end })) hits.push({ block, start, end });
      }
      return hits;
    });
  };
};
