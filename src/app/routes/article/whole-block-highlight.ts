import type { Highlight } from '#model/highlight.ts';
import type { ReaderState } from './use-reader.ts';

/** The highlight that covers all of a block where it stands now. */
export const wholeBlockHighlight = (
  { article, commands }: Pick<ReaderState, 'article' | 'commands'>,
  block: string,
): Highlight | undefined => {
  const length = article.blocks.find(({ id }) => id === block)?.text.length;
  return commands.highlights.find(
    ({ place }) => 'block' in place && place.block === block && place.start === 0 && place.end === length,
  )?.highlight;
};
