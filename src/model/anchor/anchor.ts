import type { Block } from '../block.ts';
import type { Highlight, Part } from '../highlight/highlight.ts';
import type { Anchored } from './anchored.ts';
import { partOf, type Place } from './place.ts';

/** What is needed of an article to find places in it. */
export interface AnchorText {
  readonly textHash: string;
  readonly blocks: readonly Block[];
}

/** So much known context says that words at their old place are the old words, also in an article that changed. */
const ENOUGH_CONTEXT = 16;

const isSurrounded = (blocks: readonly Block[], part: Part): boolean => {
  const { exact, prefix, suffix, before, after } = part.quote;
  const now = partOf(blocks, part)?.quote;
  if (now === undefined) return false;
  const known = [exact, prefix, suffix, before, after].join('').length;
  return (
    known >= ENOUGH_CONTEXT &&
    now.prefix === prefix &&
    now.suffix === suffix &&
    // Records of the first version do not know their neighbours.
    ((before === '' && after === '') || (now.before === before && now.after === after))
  );
};

const placeOf = ({ block, start, end }: Part): Place => ({ block, start, end });

/**
 * A highlight whose blocks and offsets still hold; null when it has to be looked for. They hold when the words are there and
 * either no character of the article changed or all that surrounds them is as it was.
 */
export const anchorInPlace = (
  { textHash, parts }: Pick<Highlight, 'textHash' | 'parts'>,
  article: AnchorText,
  blocks: ReadonlyMap<string, Block>,
): Anchored | null => {
  for (const part of parts) {
    const text = blocks.get(part.block)?.text;
    if (text?.slice(part.start, part.end) !== part.quote.exact) return null;
    if (textHash !== article.textHash && !isSurrounded(article.blocks, part)) return null;
  }
  return { state: 'exact', places: parts.map(placeOf), likely: [] };
};
