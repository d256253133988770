import type { Block } from '#model/block.ts';
import type { Span } from '#model/span.ts';

/** The sentences of a block; all of its text where it has none. */
export const sentencesOf = ({ sentences, text }: Block): Span[] =>
  sentences.length === 0
    ? [{ start: 0, end: text.length }]
    : sentences.map(([start, end]) => ({ start, end }));

/** The sentence that holds an offset, else the nearest before it. */
export const sentenceAt = (block: Block, offset: number): Span => {
  const sentences = sentencesOf(block);
  return (
    sentences.find(({ end }) => offset < end) ?? sentences.at(-1) ?? { start: 0, end: block.text.length }
  );
};
