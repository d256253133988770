import type { Block } from '#model/block.ts';
import type { Span } from '#model/span.ts';

/** The sentences that a span touches, as one span; the span itself where the block has none. */
export const sentenceAt = (block: Block, span: Span): Span => {
  const touched = block.sentences.filter(([start, end]) => start < span.end && span.start < end);
  return { start: touched[0]?.[0] ?? span.start, end: touched.at(-1)?.[1] ?? span.end };
};
