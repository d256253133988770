import type { Article } from '#model/article.ts';
import type { Block } from '#model/block.ts';
import type { Span } from '#model/span.ts';

/** A sentence to be read aloud, in canonical offsets. */
export interface SpokenSentence extends Span {
  readonly block: string;
}

const SILENT: ReadonlySet<Block['kind']> = new Set(['code', 'table', 'embed', 'rule']);

/** The sentences of an article that can be read aloud, in reading order; code and tables make no sense to the ear. */
export const spokenSentences = ({ blocks }: Pick<Article, 'blocks'>): SpokenSentence[] =>
  blocks
    .filter(({ kind }) => !SILENT.has(kind))
    .flatMap(({ id, text, sentences }) =>
      sentences
        .map(([start, end]) => ({ block: id, start, end }))
        .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))),
    );

/** The first sentence of a block, or of the next one that has any; the first of all when none follows. */
export const sentenceFrom = (
  sentences: readonly SpokenSentence[],
  blocks: readonly Block[],
  from: string,
): number => {
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const place = order.get(from) ?? 0;
  return Math.max(
    0,
    sentences.findIndex(({ block }) => (order.get(block) ?? 0) >= place),
  );
};
