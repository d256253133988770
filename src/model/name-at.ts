import type { Mention } from './entity.ts';
import type { Span } from './span.ts';

/**
 * The whole name that an offset of a block stands in, for whoever selects by double click: a segmenter for words cuts
 * transliterated names to pieces. Null outside of names; the end of one does not belong to it.
 */
export const nameAt = (mentions: readonly Mention[], block: string, offset: number): Span | null => {
  const found = mentions.find(
    (mention) => mention.block === block && mention.start <= offset && offset < mention.end,
  );
  return found === undefined ? null : { start: found.start, end: found.end };
};
