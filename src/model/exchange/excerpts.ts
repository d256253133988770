import type { Block } from '../block.ts';
import type { Highlight, Part } from '../highlight/highlight.ts';
import type { Span } from '../span.ts';
import type { Excerpt } from './exchange.ts';

export const SURROUNDINGS = ['quote', 'sentence', 'paragraph'] as const;
/** How much around the words an export holds. */
export type Surroundings = (typeof SURROUNDINGS)[number];

const around = ({ text, sentences }: Block, { start, end }: Span, how: Surroundings): Span => {
  if (how === 'quote') return { start, end };
  if (how === 'paragraph' || sentences.length === 0) return { start: 0, end: text.length };
  return {
    start: sentences.findLast(([from]) => from <= start)?.[0] ?? 0,
    end: sentences.find(([, to]) => to >= end)?.[1] ?? text.length,
  };
};

const excerptOf = (part: Part, block: Block | undefined, how: Surroundings): Excerpt => {
  const words = part.quote.exact;
  // In a text that changed only the words themselves are certain.
  if (block?.text.slice(part.start, part.end) !== words) return { before: '', words, after: '' };
  const span = around(block, part, how);
  return {
    before: block.text.slice(span.start, part.start).trimStart(),
    words,
    after: block.text.slice(part.end, span.end).trimEnd(),
  };
};

/** The words of each part with the sentence or paragraph they stand in, where the article is known and still has them there. */
export const excerptsOf = (
  { parts }: Pick<Highlight, 'parts'>,
  blocks: readonly Block[],
  how: Surroundings,
): Excerpt[] =>
  parts.map((part) =>
    excerptOf(
      part,
      blocks.find(({ id }) => id === part.block),
      how,
    ),
  );
